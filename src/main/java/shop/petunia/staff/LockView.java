package shop.petunia.staff;

import atlantafx.base.theme.Styles;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Kit;

/** Lies over the whole window while nobody works: who comes, with which PIN. By mouse or keyboard alone. */
public final class LockView extends StackPane {
    private final Kit kit;
    private final PinViewModel model;
    private final PinPane pane;
    private final Button begin;
    private final Label notice = new Label();

    /** @param entered somebody may work now */
    public LockView(Entrance entrance, Kit kit, String shopName, Runnable entered) {
        this.kit = kit;
        this.model = new PinViewModel(new Entering(entrance), kit, who -> entered.run());
        this.pane = new PinPane(model, kit.texts());
        this.begin = Buttons.primary(kit.texts(), "lock-begin", "staff.lock.begin", model::enter);
        setId("lock");
        getStyleClass().add("lock");
        getChildren().add(card(shopName));
        pane.hearDigitsIn(this);
        model.chosen().addListener((property, old, now) -> show(now));
        show(null);
        model.refresh(who -> Objects.equals(who.id(), entrance.onDuty().id()));
    }

    /** Something that has to wait until somebody has come in. */
    public void tell(Sentence sentence) {
        notice.setText(kit.texts().of(sentence));
    }

    private Node card(String shopName) {
        FontIcon icon = new FontIcon("mdal-lock");
        icon.getStyleClass().add("lock-icon");
        Label shop = new Label(shopName);
        shop.getStyleClass().add(Styles.TEXT_MUTED);
        Label title = new Label(kit.texts().get("staff.lock.title"));
        title.getStyleClass().add(Styles.TITLE_2);
        ScrollPane people = new ScrollPane(new Tiles("lock", model, kit.texts(), this::pressed));
        people.setFitToWidth(true);
        people.setFocusTraversable(false);
        people.getStyleClass().add("lock-people");
        begin.getStyleClass().add("lock-begin");
        begin.managedProperty().bind(begin.visibleProperty());
        notice.setId("lock-notice");
        notice.getStyleClass().add("form-error");
        notice.setWrapText(true);
        StackPane below = new StackPane(pane, begin);
        below.setAlignment(Pos.TOP_CENTER);
        below.getStyleClass().add("lock-below");
        VBox card = new VBox(icon, shop, title, people, below, notice);
        card.getStyleClass().add("lock-card");
        card.setAlignment(Pos.CENTER);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    private void show(Staff.@Nullable Member who) {
        pane.setVisible(who != null && who.hasPin());
        begin.setVisible(who != null && !who.hasPin());
        kit.background().onScreen(() -> {
            if (isFocusElsewhere()) {
                focusOn(who);
            }
        });
    }

    /** The arrows among the tiles keep the focus there. */
    private boolean isFocusElsewhere() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        return focused == null || !focused.getStyleClass().contains("person-tile");
    }

    private void focusOn(Staff.@Nullable Member who) {
        if (who != null) {
            (who.hasPin() ? pane.field() : begin).requestFocus();
        }
    }

    private void pressed(Staff.Member who) {
        if (who.hasPin()) {
            pane.field().requestFocus();
        } else {
            model.enter();
        }
    }

    record Entering(Entrance entrance) implements PinViewModel.Door {
        @Override
        public List<Staff.Member> people() {
            return entrance.people();
        }

        @Override
        public Duration waitOf(long id) {
            return entrance.waiting(id);
        }

        @Override
        public PinAnswer check(long id, String pin) {
            return entrance.enter(id, pin);
        }
    }
}
