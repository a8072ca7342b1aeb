package shop.petunia.dashboard;

import atlantafx.base.theme.Styles;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import shop.petunia.crm.ClientsView;
import shop.petunia.receptions.ReceptionsView;
import shop.petunia.register.RegisterView;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.KeyHint;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.Texts;

/** The first screen: how the day goes, what needs somebody, and what one begins with. */
public final class DashboardView extends BorderPane implements ScreenView {
    private static final double GAP = 12;
    private static final double WIDE = 1400;
    private static final int COLUMNS = 2;
    private static final int MORE_COLUMNS = 3;

    private final DashboardViewModel model;
    private final Texts texts;
    private final GridPane columns = new GridPane(GAP, GAP);
    private final List<CarePane> cares = new ArrayList<>();
    private final Map<KeyCode, Runnable> keys;

    DashboardView(DashboardViewModel model, Kit kit) {
        this.model = model;
        texts = kit.texts();
        keys = Map.of(
                KeyCode.F2, () -> model.go(Place.screen(RegisterView.ID)),
                KeyCode.F3, () -> model.go(ReceptionsView.NEW),
                KeyCode.F4, () -> model.go(ClientsView.NEW));
        for (Care care : Care.values()) {
            cares.add(new CarePane(model, care, texts));
            model.care(care).subscribe(unused -> arrange());
        }
        VBox page = new VBox(GAP, new DayTiles(model, texts), columns);
        page.getStyleClass().add("stats-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("stats-scroll");
        getStyleClass().addAll("page", "dashboard");
        setTop(top());
        setCenter(scroll);
        widthProperty().subscribe(width -> arrange());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(Today today) {
        return new Screen("dashboard", "dashboard.title", "mdal-dashboard", Set.of(),
                kit -> new DashboardView(new DashboardViewModel(today, kit), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        model.visited();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean ages() {
        return true;
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("F2", Sentence.of("dashboard.keys.sale")),
                new KeyHint("F3", Sentence.of("dashboard.keys.reception")),
                new KeyHint("F4", Sentence.of("dashboard.keys.client")));
    }

    private HBox top() {
        Label title = new Label(texts.get("dashboard.title"));
        title.getStyleClass().addAll(Styles.TITLE_2, "page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label day = new Label();
        day.setId("dashboard-day");
        day.getStyleClass().add(Styles.TEXT_MUTED);
        day.textProperty().bind(model.day().map(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(texts.locale())::format));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button sale = Buttons.primary(texts, "dashboard-sale", "dashboard.sale", "mdmz-point_of_sale",
                () -> pressed(KeyCode.F2));
        sale.getStyleClass().add("new-action");
        HBox top = new HBox(8, title, day, gap,
                Buttons.plain(texts, "dashboard-client", "dashboard.client", "mdmz-person_add",
                        () -> pressed(KeyCode.F4)),
                Buttons.plain(texts, "dashboard-reception", "dashboard.reception", "mdmz-move_to_inbox",
                        () -> pressed(KeyCode.F3)),
                sale);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("dashboard-top");
        return top;
    }

    private void key(KeyEvent event) {
        if (keys.containsKey(event.getCode())) {
            event.consume();
            pressed(event.getCode());
        }
    }

    private void pressed(KeyCode key) {
        Runnable action = keys.get(key);
        if (action != null) {
            action.run();
        }
    }

    /** What needs nobody takes no room; each pane goes where the least stands yet. */
    private void arrange() {
        boolean wide = getWidth() >= WIDE;
        pseudoClassStateChanged(PseudoClass.getPseudoClass("wide"), wide);
        int count = wide ? MORE_COLUMNS : COLUMNS;
        List<VBox> stacks = Stream.generate(DashboardView::stack).limit(count).toList();
        long[] heights = new long[count];
        for (CarePane care : cares) {
            if (care.lines() > 0) {
                int least = 0;
                for (int i = 1; i < count; i++) {
                    least = heights[i] < heights[least] ? i : least;
                }
                stacks.get(least).getChildren().add(care);
                heights[least] += care.lines() + 2L;
            }
        }
        columns.getChildren().clear();
        columns.addRow(0, stacks.toArray(VBox[]::new));
        columns.getColumnConstraints().setAll(Stream.generate(() -> share(count)).limit(count).toList());
        if (cares.stream().allMatch(care -> care.lines() == 0)) {
            stacks.getFirst().getChildren().setAll(calm());
        }
    }

    /** However long its words are, it is as wide as the others. */
    private static VBox stack() {
        VBox stack = new VBox(GAP);
        stack.setMinWidth(0);
        stack.setPrefWidth(1);
        return stack;
    }

    private static ColumnConstraints share(int count) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(100.0 / count);
        column.setMinWidth(0);
        return column;
    }

    private Label calm() {
        Label calm = new Label(texts.get("dashboard.calm"));
        calm.setId("dashboard-calm");
        calm.getStyleClass().addAll("panel", "panel-title");
        calm.setMaxWidth(Double.MAX_VALUE);
        return calm;
    }
}
