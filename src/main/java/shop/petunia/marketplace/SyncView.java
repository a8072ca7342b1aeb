package shop.petunia.marketplace;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.marketplace.SyncViewModel.Tab;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Chips;
import shop.petunia.ui.KeyHint;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Later;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.Texts;

/** «Синхронизация»: how it is, what needs a person, what waits, and what happened. */
public final class SyncView extends StackPane implements ScreenView {
    public static final String ID = "sync";

    private static final double SPINNER = 16;

    private final SyncViewModel model;
    private final Texts texts;

    SyncView(SyncViewModel model, Kit kit) {
        this.model = model;
        this.texts = kit.texts();
        Map<Tab, Node> panes = Map.of(
                Tab.DECISIONS, new ParkedPane(model, texts),
                Tab.WAITING, new WaitingTable(model, texts).node(),
                Tab.JOURNAL, new JournalPane(model, texts));
        StackPane lists = new StackPane();
        model.tab().subscribe(tab -> lists.getChildren().setAll(
                Objects.requireNonNull(panes.get(Objects.requireNonNull(tab)))));
        VBox.setVgrow(lists, Priority.ALWAYS);
        VBox body = new VBox(new StatePane(model, texts), tabs(), lists);
        body.getStyleClass().add("sync-body");
        ListPage page = new ListPage(texts.get("marketplace.sync.title"), body).actions(actions());
        page.figures().textProperty().bind(Bindings.createStringBinding(
                this::figures, model.tab(), model.journal(), model.waiting(), model.parked()));
        getStyleClass().add("sync");
        getChildren().add(page);
        sceneProperty().subscribe(scene -> model.watch(scene != null));
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(MarketDesk desk) {
        return new Screen(ID, "marketplace.sync.title", "mdmz-sync", Set.of(),
                kit -> new SyncView(new SyncViewModel(desk, kit, Later.real()), kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        model.arrive();
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
    public void left() {
        model.watch(false);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Ctrl+N", Sentence.of("marketplace.keys.now")));
    }

    private Node[] actions() {
        Button pause = Buttons.plain(texts, "sync-pause", "marketplace.sync.pause", "mdmz-pause", () -> {});
        Button setUp = Buttons.plain(texts, "sync-set-up", "marketplace.sync.setUp", "mdal-link", model::setUp);
        Button now = Buttons.primary(texts, "sync-now", "marketplace.sync.now", "mdmz-sync", model::syncNow);
        now.getStyleClass().add("new-action");
        model.syncing().onProperty().subscribe(busy -> working(now, busy));
        model.status().subscribe(status -> {
            boolean paused = status != null && status.paused();
            boolean there = status != null && status.setUp();
            pause.setText(texts.get(paused ? "marketplace.sync.goOn" : "marketplace.sync.pause"));
            pause.setGraphic(new FontIcon(paused ? "mdmz-play_arrow" : "mdmz-pause"));
            pause.setOnAction(event -> model.pause(!paused));
            pause.setDisable(!there);
            now.setDisable(!there || model.syncing().isOn());
            setUp.getStyleClass().remove(Styles.ACCENT);
            if (status != null && !there) {
                setUp.getStyleClass().add(Styles.ACCENT);
            }
        });
        return new Node[]{pause, setUp, now};
    }

    private void working(Button now, boolean busy) {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setPrefSize(SPINNER, SPINNER);
        now.setGraphic(busy ? spinner : new FontIcon("mdmz-sync"));
        now.setText(texts.get(busy ? "marketplace.sync.working" : "marketplace.sync.now"));
        SyncStatus status = model.status().get();
        now.setDisable(busy || status == null || !status.setUp());
    }

    private Node tabs() {
        return new Chips<>(model.tab())
                .chip("sync-decisions", Tab.DECISIONS, Bindings.createStringBinding(
                        () -> texts.get("marketplace.sync.decisions", model.parked().size()), model.parked()))
                .chip("sync-waiting", Tab.WAITING, Bindings.createStringBinding(
                        () -> texts.get("marketplace.sync.waiting", model.waiting().size()), model.waiting()))
                .chip("sync-journal", Tab.JOURNAL, fixed("marketplace.sync.journal"));
    }

    private StringBinding fixed(String key) {
        return Bindings.createStringBinding(() -> texts.get(key));
    }

    private String figures() {
        return switch (model.tab().get()) {
            case WAITING -> texts.get("marketplace.waiting.figures", model.waiting().size());
            case JOURNAL -> texts.get("marketplace.journal.figures", model.journal().size());
            case DECISIONS -> texts.get("marketplace.parked.figures", model.parked().size());
            case null -> "";
        };
    }
}
