package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import shop.petunia.loyalty.PurchaseFigures;
import shop.petunia.ui.Kit;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.Span;
import shop.petunia.ui.Texts;

/** What the client bought in the chosen days, beside as many days before. */
final class ClientFiguresPane extends VBox {
    private static final double GAP = 8;

    private final Texts texts;
    private final HBox tiles = new HBox(GAP);

    ClientFiguresPane(ClientHabits model, Kit kit) {
        super(GAP);
        this.texts = kit.texts();
        PeriodFilter period = new PeriodFilter("client", texts, model.period());
        FlowPane choice = new FlowPane(GAP, GAP, period.spans(Span.OF_HABITS), period.days());
        getChildren().setAll(choice, tiles);
        model.figures().subscribe(this::show);
    }

    private void show(@Nullable ClientFigures figures) {
        if (figures == null) {
            return;
        }
        PurchaseFigures now = figures.now();
        tiles.getChildren().setAll(List.of(
                tile("client-figure-sum", "crm.figures.sum", texts.money(now.sum()), change(figures)),
                tile("client-figure-count", "crm.figures.count", texts.number(now.count()), counted(figures)),
                tile("client-figure-average", "crm.figures.average", average(now), null),
                tile("client-figure-last", "crm.figures.last", last(now.last()), null)));
    }

    private String average(PurchaseFigures now) {
        return now.count() == 0 ? "—" : texts.money(now.average());
    }

    private String last(@Nullable Instant last) {
        return last == null ? "—" : texts.day(LocalDate.ofInstant(last, texts.zone()));
    }

    private @Nullable Label change(ClientFigures figures) {
        if (figures.before() == null) {
            return null;
        }
        Optional<BigDecimal> change = figures.change();
        int direction = change.map(BigDecimal::signum).orElse(0);
        Label label = new Label(texts.get("crm.figures.change", change.map(this::signed).orElse("—")));
        label.getStyleClass().add(direction > 0 ? "figures-good" : direction < 0 ? "figures-bad" : Styles.TEXT_MUTED);
        return label;
    }

    private @Nullable Label counted(ClientFigures figures) {
        return figures.before() == null ? null : muted(texts.get("crm.figures.before", figures.before().count()));
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private String signed(BigDecimal percent) {
        String sign = percent.signum() < 0 ? "−" : "+";
        return texts.get("crm.figures.percent", sign + texts.number(percent.abs().longValue()));
    }

    private Node tile(String id, String key, String words, @Nullable Label below) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Label number = new Label(words);
        number.setId(id);
        number.getStyleClass().add("client-strong");
        VBox tile = new VBox(2, title, number);
        if (below != null) {
            below.setId(id + "-before");
            below.getStyleClass().add(Styles.TEXT_SMALL);
            tile.getChildren().add(below);
        }
        tile.getStyleClass().add("client-panel");
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setPrefWidth(1);
        return tile;
    }
}
