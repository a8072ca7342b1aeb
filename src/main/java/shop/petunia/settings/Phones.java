package shop.petunia.settings;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.List;
import java.util.Optional;

/** What libphonenumber knows of numbers and countries. */
public final class Phones {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private Phones() {}

    /** Whether somebody could be called by it; without {@code +} it is read as one of the region. */
    static boolean valid(String phone, String region) {
        try {
            return NUMBERS.isValidNumber(NUMBERS.parse(phone, region));
        } catch (NumberParseException notOne) {
            return false;
        }
    }

    /**
     * The phone in the form that is the same for all ways of writing it, {@code +79161234567}.
     *
     * @param region in whose notation it is read when it does not begin with {@code +}
     * @return nothing when nobody could be called by it
     */
    public static Optional<String> e164(String phone, String region) {
        try {
            PhoneNumber number = NUMBERS.parse(phone, region);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notOne) {
            return Optional.empty();
        }
    }

    /** {@code +7 916 123-45-67}; what cannot be read is shown as it is. */
    public static String shown(String e164) {
        try {
            return NUMBERS.format(NUMBERS.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException notOne) {
            return e164;
        }
    }

    /** What somebody dials within the region as it begins when it is stored: for 8916 in Russia 7916. */
    public static Optional<String> asAbroad(String digits, String region) {
        String trunk = NUMBERS.getNddPrefixForRegion(region, true);
        return trunk != null && !trunk.isEmpty() && digits.startsWith(trunk)
                ? Optional.of(code(region) + digits.substring(trunk.length()))
                : Optional.empty();
    }

    static List<String> regions() {
        return NUMBERS.getSupportedRegions().stream().sorted().toList();
    }

    static int code(String region) {
        return NUMBERS.getCountryCodeForRegion(region);
    }
}
