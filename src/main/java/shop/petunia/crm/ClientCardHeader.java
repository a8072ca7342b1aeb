package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.clients.ClientRow;
import shop.petunia.settings.Phones;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Who the client is, how one is reached, and what is done for one. */
final class ClientCardHeader extends VBox {
    private static final double TAGS = 460;

    private final ClientCardViewModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final FlowPane facts = new FlowPane();
    private final Button sale;
    private final Button redeem;
    private final TagField tags;

    ClientCardHeader(ClientCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        this.sale = Buttons.primary(texts, "client-sale", "crm.sale", "mdal-add_shopping_cart", model::sell);
        this.redeem = Buttons.plain(texts, "client-redeem", "crm.redeem", model::redeem);
        this.tags = new TagField("client-tags", kit, model.knownTags()::get);
        tags.textProperty().addListener((property, old, now) -> model.tag(TagField.tags(now)));
        tags.getStyleClass().add("inline");
        tags.setPrefWrapLength(TAGS);
        sale.getStyleClass().add("new-action");
        name.setId("client-name");
        name.getStyleClass().add(Styles.TITLE_2);
        name.setMinWidth(120);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(
                Buttons.icon(texts, "client-back", "crm.card.back", "mdal-arrow_back", model::back),
                name,
                gap,
                sale,
                redeem,
                Buttons.plain(texts, "client-note", "crm.note", model::note),
                Buttons.plain(texts, "client-edit", "crm.edit", model::edit),
                menu());
        top.getChildren().stream().filter(Button.class::isInstance).forEach(
                button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
        top.getStyleClass().add("card-top");
        top.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().add("card-facts");
        facts.getChildren().setAll(tags);
        getStyleClass().add("client-header");
        getChildren().setAll(top, facts);
    }

    void begin() {
        sale.requestFocus();
    }

    void show(ClientProfile profile) {
        ClientRow client = profile.client();
        name.setText(ClientBadges.name(texts, client));
        name.setTooltip(new Tooltip(name.getText()));
        redeem.setDisable(!profile.account().balance().isPositive());
        tags.textProperty().set(TagField.text(profile.card().tags()));
        // The tags stay where the focus may be.
        facts.getChildren().remove(0, facts.getChildren().size() - 1);
        facts.getChildren().addAll(0, facts(client));
    }

    private List<Node> facts(ClientRow client) {
        List<Node> shown = new ArrayList<>(List.of(phone(client), card(client)));
        if (client.marketCard() != null) {
            shown.add(fact("crm.card.market", new Label(client.marketCard())));
        }
        shown.add(fact("crm.card.since", new Label(texts.day(
                LocalDate.ofInstant(client.registeredAt(), texts.zone())))));
        return shown;
    }

    private Node phone(ClientRow client) {
        String shown = Phones.shown(client.phoneOrNothing());
        Label label = ClientBadges.strong(shown);
        label.setId("client-phone");
        HBox row = new HBox(2, label, Buttons.icon(
                texts, "client-phone-copy", "crm.card.copyPhone", "mdal-content_copy", () -> copy(shown)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("copyable");
        return row;
    }

    private Node card(ClientRow client) {
        Label label = new Label(client.card());
        label.setId("client-number");
        return fact("crm.card.number", label);
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(null, new FontIcon("mdmz-more_vert"));
        menu.setId("client-more");
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, "tweaks-no-arrow", "no-arrow");
        menu.setTooltip(new Tooltip(texts.get("crm.card.more")));
        menu.setAccessibleText(texts.get("crm.card.more"));
        menu.getItems().setAll(
                item("client-correct", "crm.correct", model::correct),
                item("client-merge", "crm.merge", model::merge),
                item("client-anonymise", "crm.anonymise", model::anonymise));
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        model.copied(words);
    }

    private HBox fact(String key, Node value) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add(Styles.TEXT_MUTED);
        HBox fact = new HBox(6, title, value);
        fact.setAlignment(Pos.CENTER_LEFT);
        return fact;
    }
}
