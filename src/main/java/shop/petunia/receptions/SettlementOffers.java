package shop.petunia.receptions;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.stock.SettlementOffer;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Texts;

/** Offers to take from the reception what was sold before it was booked; not there when there is none. */
final class SettlementOffers extends VBox {
    /** More would push the lines off a small screen: then one banner speaks for all. */
    private static final int EACH = 3;

    private final ReceptionCardViewModel model;
    private final Texts texts;

    SettlementOffers(ReceptionCardViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        setId("settlement-offers");
        getStyleClass().add("settlement-offers");
        managedProperty().bind(visibleProperty());
        model.offers().addListener((Observable unused) -> show());
        show();
    }

    private void show() {
        List<SettlementOffer> offers = List.copyOf(model.offers());
        setVisible(!offers.isEmpty());
        if (offers.size() > EACH) {
            getChildren().setAll(ofAll(offers));
        } else {
            getChildren().setAll(offers.stream().map(this::of).toList());
        }
    }

    private WarningBanner of(SettlementOffer offer) {
        return new WarningBanner(words(offer), button("settle-" + offer.goodId(), List.of(offer)));
    }

    private String words(SettlementOffer offer) {
        String key = offer.available() < offer.outstanding() ? "receptions.settle.some" : "receptions.settle.offer";
        return texts.get(key, offer.goodName(), offer.outstanding(), offer.available());
    }

    private WarningBanner ofAll(List<SettlementOffer> offers) {
        int pieces = offers.stream().mapToInt(SettlementOffer::pieces).sum();
        WarningBanner banner = new WarningBanner(
                texts.get("receptions.settle.offers", offers.size(), pieces), button("settle-all", offers));
        Tooltip.install(banner, new Tooltip(offers.stream()
                .map(offer -> texts.get("receptions.settle.good", offer.goodName(), offer.pieces()))
                .collect(Collectors.joining("\n"))));
        return banner;
    }

    private Button button(String id, List<SettlementOffer> offers) {
        Button button = Buttons.plain(texts, id, "receptions.settle.button", () -> model.settle(offers));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(texts.get("receptions.settle.hint")));
        button.disableProperty().bind(model.settling().onProperty());
        return button;
    }
}
