package shop.petunia.shared;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a scanner meant whose keys were heard in the Russian layout: it presses the keys of «S-00001», and «Ы-00001» is
 * what arrives.
 */
public final class LatinKeys {
    private static final String RUSSIAN = "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";
    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";

    private LatinKeys() {}

    /** The same keys in the Latin layout, in capitals; other signs stay as they are. */
    public static String of(String heard) {
        return heard.toUpperCase(Locale.ROOT).chars()
                .map(sign -> RUSSIAN.indexOf(sign) < 0 ? sign : LATIN.charAt(RUSSIAN.indexOf(sign)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
