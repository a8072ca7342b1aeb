package shop.petunia.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Buttons;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Permit;
import shop.petunia.ui.ScanTarget;

/** The fields of one good. */
final class GoodForm {
    private final Kit kit;
    private final Goods goods;
    private final Permit permit;
    private final Optional<GoodRow> good;
    private final Runnable saved;
    private final Busy busy = new Busy();
    private final Input<String> name = Inputs.required(GoodDraft.NAME_LENGTH);
    private final Input<GoodKind> kind = Inputs.constant(GoodKind.FLOWER);
    private final Input<Optional<Long>> shelfLife =
            Inputs.optional(text -> Inputs.wholeNumber(text, 1, GoodDraft.LONGEST_SHELF_LIFE));
    private final Input<String> category = Inputs.text(GoodDraft.CATEGORY_LENGTH);
    private final Input<Optional<Money>> price = Inputs.optional(Inputs::amount);
    private final Input<String> barcode = Inputs.text(GoodDraft.BARCODE_LENGTH);
    private final BooleanBinding isFlower = kind.textProperty().isEqualTo(GoodKind.FLOWER.name());
    private final Map<String, Input<?>> places = Map.of(
            "catalog.good.nameMissing", name,
            "catalog.good.nameTaken", name,
            "catalog.good.barcodeTaken", barcode,
            "catalog.good.shelfLife", shelfLife,
            "catalog.good.priceNegative", price);
    private final Form form;

    private GoodForm(Kit kit, Goods goods, Permit permit, List<String> categories, Optional<GoodRow> good,
            Runnable saved) {
        this.kit = kit;
        this.goods = goods;
        this.permit = permit;
        this.good = good;
        this.saved = saved;
        good.ifPresent(this::fill);
        this.form = form(categories);
    }

    /** @param good what is edited, or nothing for a new one */
    static void open(Kit kit, Goods goods, Permit permit, List<String> categories, Optional<GoodRow> good,
            Runnable saved) {
        GoodForm opened = new GoodForm(kit, goods, permit, categories, good, saved);
        String title = good.isPresent() ? "catalog.good.edit" : "catalog.good.add";
        kit.dialogs().sheet(Sentence.of(title), opened.form);
    }

    private void fill(GoodRow row) {
        name.reset(row.name());
        kind.reset(row.kind().name());
        category.reset(row.category());
        shelfLife.reset(row.shelfLifeDays() == null ? "" : row.shelfLifeDays().toString());
        price.reset(row.price() == null ? "" : kit.texts().typed(row.price()));
        barcode.reset(row.barcode() == null ? "" : row.barcode());
    }

    private Form form(List<String> categories) {
        return new Form(kit.texts())
                .text("good-name", "catalog.good.name", name)
                .segments("good-kind", "catalog.good.kind", kind, List.of(GoodKind.values()))
                .text("good-shelf-life", "catalog.good.shelfLife.label", shelfLife)
                .prompt("catalog.good.shelfLife.prompt")
                .visibleWhile(isFlower)
                .sideBySide(2)
                .suggesting("good-category", "catalog.good.category", category, categories)
                .text("good-price", "catalog.good.price.label", price)
                .sideBySide(2)
                .field("good-barcode", "catalog.good.barcode", barcode, barcodeField())
                .beside(createButton())
                .buttons("good-save", "ui.save", busy, this::save, kit.dialogs()::close);
    }

    /** A scanner ends with Enter, which must not send a form that is half filled. */
    private TextField barcodeField() {
        TextField field = new TextField();
        field.setOnAction(event -> form.lookup("#good-save").requestFocus());
        ScanTarget.on(field, code -> {
            barcode.set(code);
            form.lookup("#good-save").requestFocus();
        });
        return field;
    }

    private Button createButton() {
        Button button = Buttons.plain(
                kit.texts(), "good-barcode-create", "catalog.good.barcode.create", this::createBarcode);
        button.setTooltip(new Tooltip(kit.texts().get("catalog.good.barcode.create.tooltip")));
        button.disableProperty().bind(barcode.textProperty().isNotEmpty());
        return button;
    }

    private void createBarcode() {
        kit.background().run(busy, goods::newBarcode, code -> {
            barcode.set(code);
            form.lookup("#good-save").requestFocus();
        });
    }

    private void save() {
        draft().ifPresentOrElse(this::store, form::focusWrong);
    }

    /** Nothing while a field is wrong; all are asked, so that every error shows at once. */
    private Optional<GoodDraft> draft() {
        var typedName = name.value();
        var days = isFlower.get() ? shelfLife.value() : Optional.of(Optional.<Long>empty());
        var typedCategory = category.value();
        var amount = price.value();
        var code = barcode.value();
        if (Stream.of(typedName, days, typedCategory, amount, code).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new GoodDraft(
                kind.value().orElseThrow(),
                typedName.get(),
                typedCategory.get(),
                days.get().map(Long::intValue).orElse(null),
                amount.get().orElse(null),
                code.get()));
    }

    private void store(GoodDraft draft) {
        kit.background()
                .run(
                        busy,
                        () -> {
                            good.ifPresentOrElse(known -> goods.edit(known.id(), draft), () -> goods.add(draft));
                            return Sentence.of("catalog.good.saved", draft.name());
                        },
                        done -> kit.saved(done, saved),
                        problem -> refused(problem, draft));
    }

    private void refused(UserProblem problem, GoodDraft draft) {
        if (!permit.ask(kit, problem, () -> store(draft))) {
            form.refuse(problem, places);
        }
    }
}
