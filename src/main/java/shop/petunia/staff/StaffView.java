package shop.petunia.staff;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.AskingView;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Columns;
import shop.petunia.ui.Kit;
import shop.petunia.ui.ListPage;
import shop.petunia.ui.RowTable;
import shop.petunia.ui.Screen;
import shop.petunia.ui.Texts;

/** Who works here: names, roles, PINs. */
public final class StaffView extends AskingView {
    private final StaffViewModel model;
    private final Texts texts;
    private final RowTable<Staff.Member> table;

    StaffView(StaffViewModel model, Kit kit) {
        super(model::refresh, model::open);
        this.model = model;
        this.texts = kit.texts();
        this.table = table();
        getStyleClass().add("staff");
        getChildren().add(new ListPage(texts.get("staff.list.title"), table)
                .actions(removePin(), leave(), add())
                .filters(warning())
                .counting(texts, "staff.list.figures", model.rows()));
    }

    /** The screen as the navigation lists it. */
    public static Screen screen(Staff staff) {
        return new Screen(
                "staff",
                "staff.list.title",
                "mdal-assignment_ind",
                Set.of(StaffChange.STAFF),
                kit -> new StaffView(new StaffViewModel(staff, kit), kit));
    }

    private RowTable<Staff.Member> table() {
        Columns<Staff.Member> columns = new Columns<>(texts);
        RowTable<Staff.Member> list = new RowTable<Staff.Member>("staff-list", model.rows()).opening(model::edit);
        list.marking("left", member -> !member.active());
        list.getColumns().setAll(
                columns.text("", "staff.member.name", 320, Staff.Member::name),
                columns.text("", "staff.member.role", 200, member -> texts.of(member.role())),
                columns.node("", "staff.member.pin", 200, this::pin),
                columns.text("", "staff.member.state", 240,
                        member -> member.active() ? texts.get("staff.member.works")
                                : texts.get("staff.member.worksNoMore")));
        return list;
    }

    private Node pin(Staff.Member member) {
        Label badge = new Label(texts.get(member.hasPin() ? "staff.member.pinThere" : "staff.member.pinMissing"));
        badge.getStyleClass().add("badge");
        if (member.hasPin()) {
            badge.getStyleClass().add("good");
        } else if (StaffViewModel.isOpenDoor(member)) {
            badge.getStyleClass().add("warn");
        }
        return badge;
    }

    private Label warning() {
        Label label = new Label();
        label.setId("staff-warning");
        label.getStyleClass().add("staff-warning");
        label.visibleProperty().bind(model.warning().isNotNull());
        label.managedProperty().bind(label.visibleProperty());
        label.textProperty().bind(Bindings.createStringBinding(() -> told(model.warning().get()), model.warning()));
        return label;
    }

    private String told(@Nullable Sentence sentence) {
        return sentence == null ? "" : texts.of(sentence);
    }

    private Button removePin() {
        Button button = table.forChosen(Buttons.plain(texts, "staff-pin-remove", "staff.pin.remove"),
                model::removePin);
        button.disableProperty().unbind();
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> {
            Staff.Member chosen = table.getSelectionModel().getSelectedItem();
            return chosen == null || !chosen.hasPin();
        }, table.getSelectionModel().selectedItemProperty()));
        return button;
    }

    private Button leave() {
        Button button = table.forChosen(Buttons.plain(texts, "staff-leave", "staff.member.leaves"),
                model::leaveOrComeBack);
        table.getSelectionModel().selectedItemProperty().addListener((property, old, chosen) -> button.setText(
                texts.get(chosen == null || chosen.active() ? "staff.member.leaves" : "staff.member.restore")));
        return button;
    }

    private Button add() {
        Button button = Buttons.primary(texts, "staff-add", "staff.member.add", "mdal-add", model::add);
        button.getStyleClass().add("new-action");
        return button;
    }
}
