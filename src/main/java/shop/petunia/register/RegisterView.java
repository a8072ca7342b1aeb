package shop.petunia.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import shop.petunia.ui.KeyHint;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.Screen;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.SearchField;

/** The counter: at the left what can be sold, at the right the cart and how it is paid. */
public final class RegisterView extends HBox implements ScreenView {
    public static final String ID = "register";

    /** Its part of a large screen; on a small one it is as wide as it must be. */
    private static final double CART = 0.36;

    private final CounterViewModel counter;
    private final TilesViewModel tiles;
    private final TilesPane left;
    private final CartPane cart;
    private final CounterKeys keys;
    private final Map<CounterAction, KeyButton> buttons = new EnumMap<>(CounterAction.class);

    RegisterView(CounterPlace place, Kit kit) {
        this.counter = new CounterViewModel(place, kit);
        this.tiles = new TilesViewModel(place, counter, kit);
        this.keys = new CounterKeys(counter);
        this.left = new TilesPane(tiles, place, kit);
        this.cart = new CartPane(counter);
        VBox offers = new VBox(left, new ActionsPane(counter, buttons, keys));
        offers.getStyleClass().add("counter-left");
        VBox.setVgrow(left, Priority.ALWAYS);
        VBox right = new VBox(cart, new TotalsPane(counter, buttons));
        right.getStyleClass().add("counter-right");
        VBox.setVgrow(cart, Priority.ALWAYS);
        right.prefWidthProperty().bind(widthProperty().multiply(CART));
        HBox.setHgrow(offers, Priority.ALWAYS);
        offers.setMinWidth(0);
        getStyleClass().add("counter");
        getChildren().addAll(offers, right);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(KeyEvent.KEY_PRESSED, left::chooseTab);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leadAcross);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::back);
        addEventHandler(KeyEvent.KEY_PRESSED, keys::entered);
        counter.begin();
        counter.cart().addListener((property, old, now) -> kit.background().onScreen(this::keepFocus));
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(CounterPlace place) {
        return new Screen(ID, "register.title", "mdmz-point_of_sale", Set.of(), kit -> new RegisterView(place, kit));
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void visited() {
        refresh();
        left.search().focusUnlessWithin(this);
    }

    @Override
    public void refresh() {
        keys.write(buttons);
        tiles.ask();
        counter.look();
    }

    /** A cart that waited, or that was made of an earlier receipt. */
    @Override
    public void show(Place place) {
        counter.held().resume(place.id());
    }

    @Override
    public boolean scanned(String code) {
        counter.scanned(code);
        return true;
    }

    /** What was scanned on another screen. */
    public void take(Scanned found) {
        counter.take(found);
    }

    @Override
    public List<KeyHint> keys() {
        return keys.hints();
    }

    /** From an empty search to the right is the cart, from the cart to the left the search. */
    private void leadAcross(KeyEvent event) {
        SearchField search = left.search();
        boolean inEmptySearch = search.isFocused() && search.getText().isEmpty();
        if (event.getCode() == KeyCode.RIGHT && inEmptySearch) {
            event.consume();
            cart.takeFocus();
        } else if (event.getCode() == KeyCode.LEFT && cart.isWithin()) {
            event.consume();
            left.takeFocus();
        } else if (event.getCode() == KeyCode.DELETE && inEmptySearch) {
            event.consume();
            counter.remove(counter.chosen().get());
        }
    }

    /** Plus and minus in an empty search are the chosen line's; letters beside the search are typed into it. */
    private void typed(KeyEvent event) {
        SearchField search = left.search();
        String sign = event.getCharacter();
        if (search.isFocused() && search.getText().isEmpty()) {
            if (!sign.equals("=") && cart.step(sign)) {
                event.consume();
            }
        } else if (!(event.getTarget() instanceof TextInputControl) && sign.length() == 1
                && Character.isLetter(sign.charAt(0)) && !event.isShortcutDown()) {
            event.consume();
            search.requestFocus();
            search.appendText(sign);
            search.end();
        }
    }

    private void back(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !left.search().isFocused()) {
            event.consume();
            left.takeFocus();
        } else if (event.getCode() == KeyCode.ESCAPE && counter.sold().get() != null) {
            event.consume();
            counter.goOn();
        }
    }

    /** Nobody is left without the keyboard when the last line goes. */
    private void keepFocus() {
        if (counter.cart().get().isEmpty() && cart.isWithin()) {
            left.takeFocus();
        }
    }
}
