package shop.petunia.settings;

import java.util.List;
import java.util.Locale;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Texts;

/** Countries by their two letters. */
record PhoneRegionNotation() implements Notation<String> {
    @Override
    public Setting.Kind kind() {
        return Setting.Kind.CHOICE;
    }

    @Override
    public String read(String written) {
        if (!Phones.regions().contains(written)) {
            throw new UserProblem("settings.choice.unknown", written);
        }
        return written;
    }

    @Override
    public String write(String value) {
        return value;
    }

    @Override
    public List<String> options() {
        return Phones.regions();
    }

    @Override
    public String shown(String value, Texts texts) {
        String country = Locale.of("", value).getDisplayCountry(texts.locale());
        return texts.get("settings.region.option", country, String.valueOf(Phones.code(value)));
    }
}
