package shop.petunia.catalog;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Texts;

/**
 * The buttons of an {@link ArchivingList}.
 *
 * @param thing what a row is; the buttons' ids begin with it
 */
record ArchivingButtons<R>(Texts texts, String thing, String addKey, ArchivingList<R> list) {
    Button add(String id) {
        Button button = Buttons.primary(texts, id, addKey, "mdal-add", list::add);
        button.getStyleClass().add("new-action");
        return button;
    }

    /** What is done with the table's chosen row, and the way to a new one. */
    Node[] of(RowTable<R> table) {
        return new Node[]{
                archive(table),
                table.forChosen(Buttons.plain(texts, thing + "-delete", "catalog.delete"), list::delete),
                table.forChosen(Buttons.plain(texts, thing + "-edit", "catalog.edit"), list::edit),
                add(thing + "-add")
        };
    }

    ToggleButton archivedToggle() {
        ToggleButton toggle = new ToggleButton(texts.get("catalog.archived"));
        toggle.setId(thing + "-archived");
        toggle.selectedProperty().bindBidirectional(list.archived());
        return toggle;
    }

    private Button archive(RowTable<R> table) {
        Button button = table.forChosen(
                Buttons.plain(texts, thing + "-archive", "catalog.archive"), list::archiveOrRestore);
        button.textProperty()
                .bind(Bindings.when(list.archived())
                        .then(texts.get("catalog.restore"))
                        .otherwise(texts.get("catalog.archive")));
        return button;
    }
}
