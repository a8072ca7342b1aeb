package shop.petunia.printing;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import shop.petunia.ui.Texts;

/** All packages' bundles as the one that a template's {@code $R{key}} asks. */
final class Words extends ResourceBundle {
    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Locale getLocale() {
        return texts.locale();
    }
}
