package shop.petunia.settings;

import java.time.ZoneId;
import java.util.List;
import shop.petunia.shared.UserProblem;

/** The shop itself: what stands on its papers, and where it is. */
public final class ShopSettings {
    /** Empty until the first start has asked for it. */
    public static final Setting<String> NAME =
            Setting.text("settings.shop.name", "", 200).checked((name, _) -> refuseBlank(name));

    public static final Setting<String> ADDRESS = Setting.text("settings.shop.address", "", 500);

    public static final Setting<String> PHONE =
            Setting.text("settings.shop.phone", "", 50).checked(ShopSettings::refuseNoPhone);

    /** In which business days begin and end. */
    public static final Setting<ZoneId> ZONE =
            Setting.of("settings.shop.zone", ZoneId::systemDefault, new ZoneNotation());

    /** The country, in two letters, whose phones are written without its code. */
    public static final Setting<String> PHONE_REGION =
            Setting.of("settings.shop.phoneRegion", () -> "RU", new PhoneRegionNotation());

    public static final SettingsSection SECTION = new SettingsSection(
            "settings.shop.title", List.of(NAME, ADDRESS, PHONE, PHONE_REGION, ZONE));

    private ShopSettings() {}

    private static void refuseBlank(String name) {
        if (name.isBlank()) {
            throw new UserProblem("settings.text.blank");
        }
    }

    private static void refuseNoPhone(String phone, Settings settings) {
        if (!phone.isEmpty() && !Phones.valid(phone, settings.get(PHONE_REGION))) {
            throw new UserProblem("settings.phone.invalid");
        }
    }
}
