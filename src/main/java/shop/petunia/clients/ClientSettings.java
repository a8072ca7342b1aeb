package shop.petunia.clients;

import java.util.regex.Pattern;
import shop.petunia.settings.Setting;
import shop.petunia.shared.UserProblem;

/** What a shop can change about its clients. */
public final class ClientSettings {
    private static final Pattern SCANNABLE = Pattern.compile("[0-9A-Z-]*");

    /** What stands before a card's number. */
    public static final Setting<String> CARD_PREFIX =
            Setting.text("clients.cardPrefix", "FL-", 10).checked((prefix, _) -> refuseUnscannable(prefix));

    private ClientSettings() {}

    /** A scan at the counter is heard by these signs alone. */
    private static void refuseUnscannable(String prefix) {
        if (!SCANNABLE.matcher(prefix).matches()) {
            throw new UserProblem("clients.cardPrefix.signs");
        }
    }
}
