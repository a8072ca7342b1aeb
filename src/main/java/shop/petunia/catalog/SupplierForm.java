package shop.petunia.catalog;

import java.util.Optional;
import java.util.function.ToLongFunction;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** The fields of one supplier. */
final class SupplierForm {
    private final Kit kit;
    private final ToLongFunction<SupplierDraft> saving;
    private final Runnable saved;
    private final Busy busy = new Busy();
    private final Input<String> name = Inputs.required(SupplierDraft.NAME_LENGTH);
    private final Input<String> phone = Inputs.text(SupplierDraft.PHONE_LENGTH);
    private final Input<String> note = Inputs.text(SupplierDraft.NOTE_LENGTH);

    private SupplierForm(Kit kit, ToLongFunction<SupplierDraft> saving, Runnable saved) {
        this.kit = kit;
        this.saving = saving;
        this.saved = saved;
    }

    /** @param saving stores the draft and returns the supplier's id; a refusal is shown beside the name */
    static void open(
            Kit kit,
            String titleKey,
            Optional<SupplierDraft> draft,
            ToLongFunction<SupplierDraft> saving,
            Runnable saved) {
        SupplierForm form = new SupplierForm(kit, saving, saved);
        draft.ifPresent(form::fill);
        kit.dialogs().sheet(Sentence.of(titleKey), form.node());
    }

    private void fill(SupplierDraft draft) {
        name.reset(draft.name());
        phone.reset(draft.phone());
        note.reset(draft.note());
    }

    private Form node() {
        return new Form(kit.texts())
                .text("supplier-name", "catalog.supplier.name", name)
                .text("supplier-phone", "catalog.supplier.phone", phone)
                .area("supplier-note", "catalog.supplier.note", note)
                .buttons("supplier-save", "ui.save", busy, this::save, kit.dialogs()::close);
    }

    private void save() {
        if (name.value().isEmpty() || phone.value().isEmpty() || note.value().isEmpty()) {
            return;
        }
        SupplierDraft draft = new SupplierDraft(
                name.value().get(), phone.value().get(), note.value().get());
        kit.background().run(busy, () -> saving.applyAsLong(draft), id -> close(), this::refused);
    }

    private void close() {
        kit.dialogs().close();
        kit.dialogs().notice(Sentence.of("catalog.supplier.saved"));
        saved.run();
    }

    private void refused(UserProblem problem) {
        name.refuse(problem.sentence());
    }
}
