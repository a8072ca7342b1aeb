package shop.petunia.receptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import shop.petunia.catalog.SupplierDraft;
import shop.petunia.catalog.SupplierRow;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.stock.ReceptionDraft;
import shop.petunia.stock.ReceptionRow;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** The fields of one reception's header. An invoice that came before is told while one types. */
final class ReceptionForm {
    private final Kit kit;
    private final ReceptionDesk desk;
    private final Optional<ReceptionRow> edited;
    private final LongConsumer saved;
    private final Busy busy = new Busy();
    private final Input<String> name = Inputs.required(ReceptionDraft.NAME_LENGTH);
    private final Input<LocalDate> date = Inputs.day();
    private final Input<String> supplier = Inputs.text(SupplierDraft.NAME_LENGTH);
    private final Input<String> invoice = Inputs.text(ReceptionDraft.INVOICE_LENGTH);
    private final Input<String> note = Inputs.text(ReceptionDraft.NOTE_LENGTH);
    private final InvoiceWarning warning;
    private final Form form;

    private ReceptionForm(Kit kit, ReceptionDesk desk, Optional<ReceptionRow> edited, LongConsumer saved) {
        this.kit = kit;
        this.desk = desk;
        this.edited = edited;
        this.saved = saved;
        this.form = new Form(kit.texts());
        this.warning = new InvoiceWarning(
                kit, desk.headers(), edited.map(ReceptionRow::id).orElse(null), supplier, invoice);
    }

    /**
     * @param edited none for a new reception
     * @param saved is told the reception's id
     */
    static void open(Kit kit, ReceptionDesk desk, Optional<ReceptionRow> edited, LongConsumer saved) {
        ReceptionForm form = new ReceptionForm(kit, desk, edited, saved);
        form.fill(edited.map(ReceptionHeader::of).orElseGet(form::fresh));
        kit.background().run(new Busy(), desk.headers()::suppliers, form::show);
    }

    private ReceptionHeader fresh() {
        LocalDate today = desk.time().today();
        return new ReceptionHeader(defaultName(kit, today), today, "", "", "");
    }

    static String defaultName(Kit kit, LocalDate day) {
        return kit.texts().get("receptions.defaultName", day);
    }

    private void fill(ReceptionHeader header) {
        name.reset(header.name());
        date.reset(kit.texts().day(header.date()));
        supplier.reset(header.supplier());
        invoice.reset(header.invoice());
        note.reset(header.note());
    }

    private void show(List<SupplierRow> suppliers) {
        List<String> names = suppliers.stream().map(SupplierRow::name).toList();
        form.text("reception-name", "receptions.name", name)
                .suggesting("reception-supplier", "receptions.supplier", supplier, names)
                .text("reception-date", "receptions.date", date)
                .text("reception-invoice", "receptions.invoice", invoice)
                .sideBySide(2)
                .node(warning)
                .area("reception-note", "receptions.note", note)
                .buttons(
                        "reception-save",
                        edited.isPresent() ? "ui.save" : "receptions.create",
                        busy,
                        this::save,
                        kit.dialogs()::close);
        kit.dialogs().sheet(Sentence.of(edited.isPresent() ? "receptions.edit" : "receptions.add"), form);
    }

    private void save() {
        Optional<String> newName = name.value();
        Optional<LocalDate> newDate = date.value();
        Optional<String> newSupplier = supplier.value();
        Optional<String> newInvoice = invoice.value();
        Optional<String> newNote = note.value();
        if (newName.isEmpty()
                || newDate.isEmpty()
                || newSupplier.isEmpty()
                || newInvoice.isEmpty()
                || newNote.isEmpty()) {
            form.focusWrong();
            return;
        }
        ReceptionHeader header = new ReceptionHeader(
                newName.get(), newDate.get(), newSupplier.get(), newInvoice.get(), newNote.get());
        kit.background().run(busy, () -> store(header), this::close, this::refused);
    }

    private long store(ReceptionHeader header) {
        if (edited.isEmpty()) {
            return desk.headers().open(header);
        }
        long id = edited.get().id();
        desk.headers().edit(id, header);
        return id;
    }

    private void close(long id) {
        kit.dialogs().close();
        kit.dialogs().notice(Sentence.of(edited.isPresent() ? "receptions.saved" : "receptions.created"));
        saved.accept(id);
    }

    private void refused(UserProblem problem) {
        form.refuse(problem.sentence());
    }
}
