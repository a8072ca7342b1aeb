package shop.petunia.settings;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;

/** What libphonenumber knows of numbers and countries. */
final class Phones {
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

    static List<String> regions() {
        return NUMBERS.getSupportedRegions().stream().sorted().toList();
    }

    static int code(String region) {
        return NUMBERS.getCountryCodeForRegion(region);
    }
}
