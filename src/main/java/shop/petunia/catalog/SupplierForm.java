package shop.petunia.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** The fields of one supplier. */
final class SupplierForm {
    private final Kit kit;
    private final Suppliers suppliers;
    private final Optional<SupplierRow> supplier;
    private final Runnable saved;
    private final Busy busy = new Busy();
    private final Input<String> name = Inputs.required(SupplierDraft.NAME_LENGTH);
    private final Input<String> phone = Inputs.text(SupplierDraft.PHONE_LENGTH);
    private final Input<String> note = Inputs.text(SupplierDraft.NOTE_LENGTH);
    private final Map<String, Input<?>> places =
            Map.of("catalog.supplier.nameMissing", name, "catalog.supplier.nameTaken", name);
    private final Form form;

    private SupplierForm(Kit kit, Suppliers suppliers, Optional<SupplierRow> supplier, Runnable saved) {
        this.kit = kit;
        this.suppliers = suppliers;
        this.supplier = supplier;
        this.saved = saved;
        supplier.ifPresent(this::fill);
        this.form = form();
    }

    /** @param supplier who is edited, or nothing for a new one */
    static void open(Kit kit, Suppliers suppliers, Optional<SupplierRow> supplier, Runnable saved) {
        SupplierForm opened = new SupplierForm(kit, suppliers, supplier, saved);
        String title = supplier.isPresent() ? "catalog.supplier.edit" : "catalog.supplier.add";
        kit.dialogs().sheet(Sentence.of(title), opened.form);
    }

    private void fill(SupplierRow row) {
        name.reset(row.name());
        phone.reset(row.phone());
        note.reset(row.note());
    }

    private Form form() {
        return new Form(kit.texts())
                .text("supplier-name", "catalog.supplier.name", name)
                .text("supplier-phone", "catalog.supplier.phone", phone)
                .area("supplier-note", "catalog.supplier.note", note)
                .buttons("supplier-save", "ui.save", busy, this::save, kit.dialogs()::close);
    }

    private void save() {
        draft().ifPresentOrElse(this::store, form::focusWrong);
    }

    /** Nothing while a field is wrong; all are asked, so that every error shows at once. */
    private Optional<SupplierDraft> draft() {
        var typedName = name.value();
        var typedPhone = phone.value();
        var typedNote = note.value();
        return Stream.of(typedName, typedPhone, typedNote).anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(new SupplierDraft(typedName.get(), typedPhone.get(), typedNote.get()));
    }

    private void store(SupplierDraft draft) {
        kit.background()
                .run(
                        busy,
                        () -> {
                            supplier.ifPresentOrElse(
                                    known -> suppliers.edit(known.id(), draft), () -> suppliers.add(draft));
                            return Sentence.of("catalog.supplier.saved", draft.name());
                        },
                        done -> kit.saved(done, saved),
                        problem -> form.refuse(problem, places));
    }
}
