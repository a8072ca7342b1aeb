package shop.petunia.settings;

import com.ibm.icu.text.TimeZoneNames;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

/** Zones by their cities. */
record ZoneNotation() implements Notation<ZoneId> {
    private static final Pattern CITY =
            Pattern.compile("(Europe|Asia|America|Africa|Australia|Atlantic|Indian|Pacific)/.+");

    @Override
    public Setting.Kind kind() {
        return Setting.Kind.CHOICE;
    }

    @Override
    public ZoneId read(String written) {
        try {
            return ZoneId.of(written);
        } catch (DateTimeException notOne) {
            throw new UserProblem(notOne, "settings.choice.unknown", written);
        }
    }

    @Override
    public String write(ZoneId value) {
        return value.getId();
    }

    @Override
    public List<ZoneId> options() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(CITY.asMatchPredicate())
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    @Override
    public String shown(ZoneId value, Texts texts) {
        String city = TimeZoneNames.getInstance(texts.locale()).getExemplarLocationName(value.getId());
        return texts.get("settings.zone.option", city == null ? value.getId() : city, offset(value));
    }

    /** Without summer time, as the zone's last rule has it. */
    private static String offset(ZoneId zone) {
        ZoneOffset offset = zone.getRules().getStandardOffset(Instant.MAX);
        return offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
    }
}
