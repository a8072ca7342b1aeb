package shop.petunia.crm;

import atlantafx.base.theme.Styles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
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

    ClientFiguresPane(ClientCardViewModel model, Kit kit) {
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
        Label label = new Label(change.map(this::signed).orElse("—"));
        change.filter(percent -> percent.signum() != 0)
                .ifPresent(percent -> label.getStyleClass().add(percent.signum() > 0 ? "more" : "less"));
        return label;
    }

    private @Nullable Label counted(ClientFigures figures) {
        return figures.before() == null ? null : new Label(texts.get("crm.figures.before", figures.before().count()));
    }

    private String signed(BigDecimal percent) {
        String sign = percent.signum() < 0 ? "−" : "+";
        return texts.get("crm.figures.change", sign + texts.number(percent.abs().longValue()));
    }

    private Node tile(String id, String key, String words, @Nullable Label below) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Label number = new Label(words);
        number.setId(id);
        number.getStyleClass().add("client-strong");
        HBox line = new HBox(GAP, number);
        line.setAlignment(Pos.BASELINE_LEFT);
        if (below != null) {
            below.setId(id + "-before");
            below.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
            line.getChildren().add(below);
        }
        VBox tile = new VBox(2, title, line);
        tile.getStyleClass().add("client-panel");
        HBox.setHgrow(tile, Priority.ALWAYS);
        tile.setPrefWidth(1);
        return tile;
    }
}
