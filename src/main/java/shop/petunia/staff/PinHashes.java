package shop.petunia.staff;

import java.util.Objects;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What of a PIN is kept. There are only a million PINs: the hash is slow on purpose, about a tenth of a second. */
final class PinHashes {
    private static final int STRENGTH = 11;
    private static final BCryptPasswordEncoder ENCODER = new BCryptPasswordEncoder(STRENGTH);

    private PinHashes() {}

    static String of(Pin pin) {
        return Objects.requireNonNull(ENCODER.encode(pin.digits()));
    }

    static boolean matches(String typed, String hash) {
        return ENCODER.matches(typed, hash);
    }
}
