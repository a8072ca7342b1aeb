package shop.petunia.inventory;

import shop.petunia.ui.Texts;

/** What the groups of the waste report are called, for the reports of other rooms. */
public final class WasteWords {
    private WasteWords() {}

    public static String of(Texts texts, WasteGroup group) {
        return WasteExport.name(texts, group);
    }
}
