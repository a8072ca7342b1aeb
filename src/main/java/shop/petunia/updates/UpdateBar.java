package shop.petunia.updates;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Background;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** One quiet line over the screens, as long as a newer version is offered. */
public final class UpdateBar extends HBox {
    private final UpdateViewModel model;
    private final Kit kit;
    private final Label words = new Label();

    /** @param elsewhere where newer versions are asked for: nothing else waits there */
    public UpdateBar(Updates updates, Kit kit, Background elsewhere) {
        this.model = new UpdateViewModel(updates, kit, elsewhere);
        this.kit = kit;
        Texts texts = kit.texts();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button more = Buttons.plain(texts, "update-more", "updates.more", this::more);
        Button later = Buttons.plain(texts, "update-later", "updates.later", model::later);
        later.getStyleClass().add(Styles.FLAT);
        words.setId("update-words");
        setId("update-bar");
        getStyleClass().add("update-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new FontIcon("mdal-local_florist"), words, gap, more, later);
        managedProperty().bind(visibleProperty());
        model.told().subscribe(this::tell);
    }

    /** Something in the shop changed, or a minute has passed. */
    public void refresh() {
        model.refresh();
    }

    /** Where to ask was set anew. */
    public void askAnew() {
        model.askAnew();
    }

    private void tell(Optional<Offer> offer) {
        setVisible(offer.isPresent());
        offer.ifPresent(newer -> words.setText(kit.texts().get("updates.offered", newer.version().toString())));
    }

    private void more() {
        model.told().get().ifPresent(offer -> kit.dialogs().sheet(
                Sentence.of("updates.title", offer.version().toString()), details(offer)));
    }

    private VBox details(Offer offer) {
        Texts texts = kit.texts();
        String told = offer.notes(texts.locale().getLanguage());
        Label present = wrapped(texts.get("updates.present", model.present()));
        present.getStyleClass().add(Styles.TEXT_MUTED);
        Label notes = wrapped(told.isBlank() ? texts.get("updates.noNotes") : told);
        Label how = wrapped(texts.get("updates.how"));
        how.getStyleClass().add(Styles.TEXT_MUTED);
        TextField place = new TextField(offer.place());
        place.setId("update-place");
        place.setEditable(false);
        HBox.setHgrow(place, Priority.ALWAYS);
        Button copy = Buttons.plain(texts, "update-copy", "updates.copy", "mdal-content_copy", () -> copy(offer));
        VBox details = new VBox(present, notes, how, new HBox(8, place, copy));
        details.getStyleClass().add("update-details");
        return details;
    }

    private void copy(Offer offer) {
        ClipboardContent content = new ClipboardContent();
        content.putString(offer.place());
        Clipboard.getSystemClipboard().setContent(content);
        kit.dialogs().notice(Sentence.of("updates.copied"));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
