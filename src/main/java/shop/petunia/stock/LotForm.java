package shop.petunia.stock;

import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.UUID;
import shop.petunia.catalog.GoodKind;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** What a lot has cost, when it came and how long it lives. */
final class LotForm {
    private final Kit kit;
    private final LotRow lot;
    private final LotViewModel.Editing editing;
    private final Runnable edited;
    private final Form form;
    private final UUID operation = UUID.randomUUID();
    private final Busy busy = new Busy();
    private final Input<Money> unitCost = Inputs.money();
    private final Input<LocalDate> arrival = Inputs.day();
    private final Input<Long> shelfLife = Inputs.whole(1, LineDraft.LONGEST_SHELF_LIFE);

    private LotForm(Kit kit, LotRow lot, LotViewModel.Editing editing, Runnable edited) {
        this.kit = kit;
        this.lot = lot;
        this.editing = editing;
        this.edited = edited;
        this.form = new Form(kit.texts());
        char point = DecimalFormatSymbols.getInstance(kit.texts().locale()).getDecimalSeparator();
        unitCost.reset(lot.unitCost().roubles().toPlainString().replace('.', point));
        arrival.reset(kit.texts().day(lot.arrival()));
        shelfLife.reset(lot.shelfLifeDays() == null ? "1" : lot.shelfLifeDays().toString());
    }

    static void open(Kit kit, LotRow lot, LotViewModel.Editing editing, Runnable edited) {
        new LotForm(kit, lot, editing, edited).show();
    }

    private void show() {
        form.text("lot-cost", "stock.lot.unitCost", unitCost)
                .text("lot-arrival", "stock.lot.arrivalDay", arrival);
        if (lives()) {
            form.text("lot-shelf-life", "stock.lot.shelfLife", shelfLife).sideBySide(2);
        }
        form.buttons("lot-edit-save", "ui.save", busy, this::save, kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of("stock.lot.edit.title", lot.goodName()), form);
    }

    /** Goods that never expire have no shelf life to edit. */
    private boolean lives() {
        return lot.goodKind() == GoodKind.FLOWER;
    }

    private void save() {
        if (unitCost.value().isEmpty() | arrival.value().isEmpty() | shelfLife.value().isEmpty()) {
            form.focusWrong();
            return;
        }
        Integer days = lives() ? Integer.valueOf(Math.toIntExact(shelfLife.value().get())) : null;
        LineDraft draft =
                new LineDraft(lot.goodId(), lot.received(), arrival.value().get(), days, unitCost.value().get());
        kit.background()
                .run(
                        busy,
                        () -> {
                            editing.edit(draft, operation);
                            return draft;
                        },
                        saved -> saved(),
                        problem -> form.refuse(problem.sentence()));
    }

    private void saved() {
        kit.dialogs().close();
        kit.dialogs().notice(Sentence.of("stock.lot.saved", lot.goodName()));
        edited.run();
    }
}
