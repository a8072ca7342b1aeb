package shop.petunia.staff;

import org.jspecify.annotations.Nullable;
import shop.petunia.shared.UserProblem;

/**
 * A person as typed.
 *
 * @param pin a new one, or null when the old one stays, be there one or not
 */
public record StaffDraft(String name, Role role, @Nullable Pin pin) {
    public static final int NAME_LENGTH = 200;

    public StaffDraft {
        name = name.strip();
        if (name.isEmpty()) {
            throw new UserProblem("staff.member.nameMissing");
        }
        if (name.length() > NAME_LENGTH) {
            throw new UserProblem("staff.member.nameLong", NAME_LENGTH);
        }
    }
}
