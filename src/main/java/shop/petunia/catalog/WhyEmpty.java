package shop.petunia.catalog;

import javafx.beans.Observable;
import javafx.scene.control.Button;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.EmptyState;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Rows;
import shop.petunia.ui.Texts;

/** Why a list of the catalogue is empty, with the way on. */
enum WhyEmpty {
    NOTHING_YET,
    NOTHING_FOUND,
    EMPTY_ARCHIVE;

    /** What a list needs to tell it. */
    interface Asked {
        Rows<?> rows();

        WhyEmpty whyEmpty();

        void clearFilters();
    }

    /**
     * @param key the first part of the texts' keys
     * @param add shown while there is nothing yet
     */
    static void tell(RowTable<?> table, Texts texts, String key, String icon, Asked asked, Button add) {
        EmptyState nothingYet = new EmptyState(texts, icon, key + ".empty", key + ".empty.hint", add);
        EmptyState emptyArchive = new EmptyState(texts, "mdal-archive", key + ".noArchive", key + ".noArchive.hint");
        Button clear = Buttons.plain(texts, table.getId() + "-clear", "catalog.clear", asked::clearFilters);
        EmptyState nothingFound =
                new EmptyState(texts, "mdmz-search", "catalog.nothing", "catalog.nothing.hint", clear);
        Runnable tell = () -> {
            if (asked.rows().loadedProperty().get()) {
                table.whenEmpty(
                        switch (asked.whyEmpty()) {
                            case NOTHING_YET -> nothingYet;
                            case NOTHING_FOUND -> nothingFound;
                            case EMPTY_ARCHIVE -> emptyArchive;
                        });
            }
        };
        asked.rows().addListener((Observable rows) -> tell.run());
        asked.rows().loadedProperty().subscribe(tell);
    }
}
