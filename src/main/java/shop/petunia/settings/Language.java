package shop.petunia.settings;

import java.util.Locale;
import java.util.Set;
import shop.petunia.ui.Texts;

/** The language of the screens and papers. */
public enum Language {
    SYSTEM,
    RUSSIAN,
    ENGLISH;

    /** Where the system speaks one of these, its user reads Russian rather than English. */
    private static final Set<String> READS_RUSSIAN = Set.of("ru", "be", "kk", "ky");

    /** @param system the locale that the operating system is set to */
    public Locale locale(Locale system) {
        return switch (this) {
            case RUSSIAN -> Texts.RUSSIAN;
            case ENGLISH -> Texts.ENGLISH;
            case SYSTEM -> READS_RUSSIAN.contains(system.getLanguage()) ? Texts.RUSSIAN : Texts.ENGLISH;
        };
    }
}
