package shop.petunia.stats;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Period;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.ExportButton;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.PeriodFilter;
import shop.petunia.ui.Screen;
import shop.petunia.ui.Span;
import shop.petunia.ui.Texts;

/** The statistics of days that one chooses: figures of the sales, and of the clients. */
public final class StatsView extends AskingView {
    private final StatsViewModel model;
    private final Texts texts;
    private final StackPane content = new StackPane();
    private final Node figures;
    private final Node clients;

    StatsView(StatsViewModel model, Kit kit) {
        super(model::refresh);
        this.model = model;
        this.texts = kit.texts();
        figures = new FiguresView(model, kit);
        clients = new ClientsPane(model, kit);
        ListPage page = new ListPage(texts.get("stats.title"), content)
                .beside(pages())
                .actions(loading(), new ExportButton(texts, "stats-export", model.exporting(), model::export));
        PeriodFilter days = new PeriodFilter("stats", texts, model.days());
        page.filters(arrows(), days.spans(Span.OF_FIGURES), days.days());
        page.figures().textProperty().bind(Bindings.createStringBinding(this::told, model.figures(), model.page()));
        getStyleClass().add("stats");
        widthProperty().subscribe(width -> pseudoClassStateChanged(PseudoClass.getPseudoClass("wide"),
                width.doubleValue() >= FiguresView.WIDE));
        getChildren().add(page);
        model.page().subscribe(this::turn);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(StatsDesk desk) {
        return new Screen("stats", "stats.title", "mdal-insert_chart_outlined", Set.of(),
                kit -> new StatsView(new StatsViewModel(desk, kit), kit));
    }

    private void turn(StatsViewModel.@Nullable Page page) {
        content.getChildren().setAll(page == StatsViewModel.Page.CLIENTS ? clients : figures);
    }

    private Node pages() {
        return new Chips<>(model.page())
                .chip("stats-figures", StatsViewModel.Page.FIGURES,
                        new ReadOnlyStringWrapper(texts.get("stats.page.figures")))
                .chip("stats-clients", StatsViewModel.Page.CLIENTS,
                        new ReadOnlyStringWrapper(texts.get("stats.page.clients")));
    }

    private Node arrows() {
        Button earlier = Buttons.icon(texts, "stats-earlier", "stats.earlier", "mdal-chevron_left", model::earlier);
        Button later = Buttons.icon(texts, "stats-later", "stats.later", "mdal-chevron_right", model::later);
        later.disableProperty().bind(Bindings.createBooleanBinding(
                model::isLatest, model.days().from(), model.days().to(), model.days().span()));
        return new HBox(earlier, later);
    }

    /** Only a shop that has never asked waits long enough to see it. */
    private Node loading() {
        ProgressBar bar = new ProgressBar();
        bar.setId("stats-loading");
        bar.setPrefWidth(120);
        bar.progressProperty().bind(model.loading().progressProperty());
        Label words = new Label(texts.get("stats.loading"));
        HBox box = new HBox(8, words, bar);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.visibleProperty().bind(model.loading().onProperty());
        return box;
    }

    private String told() {
        Figures shown = model.figures().get();
        if (shown == null || model.page().get() == StatsViewModel.Page.CLIENTS) {
            return "";
        }
        Period before = shown.before();
        return texts.get("stats.compared", before.first(), before.last());
    }
}
