package shop.petunia.staff;

import java.util.regex.Pattern;
import shop.petunia.shared.UserProblem;

/** A PIN as it was typed: four to six digits. It tells itself to nobody. */
public record Pin(String digits) {
    static final int MOST = 6;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,6}");

    public Pin {
        if (!DIGITS.matcher(digits).matches()) {
            throw new UserProblem("staff.pin.digits");
        }
    }

    @Override
    public String toString() {
        return "••••";
    }
}
