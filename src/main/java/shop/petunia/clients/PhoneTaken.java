package shop.petunia.clients;

import java.util.OptionalLong;
import shop.petunia.shared.UserProblem;

/** The refusal «Клиент с таким телефоном уже есть», which knows whose card to open. */
public final class PhoneTaken {
    static final String KEY = "clients.client.phoneTaken";

    private PhoneTaken() {}

    /** The id of the client who has the phone, when that is what the problem tells. */
    public static OptionalLong by(UserProblem problem) {
        return problem.key().equals(KEY) && problem.sentence().args().getLast() instanceof Long id && id > 0
                ? OptionalLong.of(id)
                : OptionalLong.empty();
    }

    static UserProblem problem(String phone, long owner) {
        return new UserProblem(KEY, phone, owner);
    }
}
