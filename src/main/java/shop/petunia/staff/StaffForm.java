package shop.petunia.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Form;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** One person: name, role, and a new PIN typed twice. */
final class StaffForm {
    private final Kit kit;
    private final Staff staff;
    private final Optional<Staff.Member> member;
    private final Runnable saved;
    private final Busy busy = new Busy();
    private final Input<String> name = Inputs.required(StaffDraft.NAME_LENGTH);
    private final Input<Role> role = Inputs.constant(Role.CASHIER);
    private final Input<Optional<Pin>> pin = Inputs.optional(Pin::new);
    private final Input<String> again = Inputs.text(Pin.MOST);
    private final Map<String, Input<?>> places = Map.of(
            "staff.member.nameTaken", name, "staff.member.nameMissing", name, "staff.member.lastManager", role);
    private final Form form;

    private StaffForm(Kit kit, Staff staff, Optional<Staff.Member> member, Runnable saved) {
        this.kit = kit;
        this.staff = staff;
        this.member = member;
        this.saved = saved;
        member.ifPresent(this::fill);
        this.form = form();
    }

    /** @param member who is edited, or nothing for a new one */
    static void open(Kit kit, Staff staff, Optional<Staff.Member> member, Runnable saved) {
        StaffForm opened = new StaffForm(kit, staff, member, saved);
        String title = member.isPresent() ? "staff.member.edit" : "staff.member.add";
        kit.dialogs().sheet(Sentence.of(title), opened.form);
    }

    private void fill(Staff.Member known) {
        name.reset(known.name());
        role.reset(known.role().name());
    }

    private Form form() {
        boolean hasPin = member.map(Staff.Member::hasPin).orElse(false);
        return new Form(kit.texts())
                .text("staff-name", "staff.member.name", name)
                .segments("staff-role", "staff.member.role", role, List.of(Role.CASHIER, Role.MANAGER))
                .field("staff-pin", hasPin ? "staff.member.newPin" : "staff.member.pin", pin, new PinField())
                .prompt(hasPin ? "staff.member.newPin.prompt" : "staff.member.pin.prompt")
                .field("staff-pin-again", "staff.member.pinAgain", again, new PinField())
                .sideBySide(2)
                .buttons("staff-save", "ui.save", busy, this::save, kit.dialogs()::close);
    }

    private void save() {
        draft().ifPresentOrElse(this::store, form::focusWrong);
    }

    /** Nothing while a field is wrong; all are asked, so that every error shows at once. */
    private Optional<StaffDraft> draft() {
        var typedName = name.value();
        var typedRole = role.value();
        var typedPin = pin.value();
        if (Stream.of(typedName, typedRole, typedPin).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        String digits = typedPin.get().map(Pin::digits).orElse("");
        if (!digits.equals(again.value().orElse(""))) {
            again.refuse(Sentence.of("staff.pin.different"));
            return Optional.empty();
        }
        return Optional.of(new StaffDraft(typedName.get(), typedRole.get(), typedPin.get().orElse(null)));
    }

    private void store(StaffDraft draft) {
        kit.background().run(
                busy,
                () -> {
                    member.ifPresentOrElse(known -> staff.edit(known.id(), draft), () -> staff.add(draft));
                    return Sentence.of("staff.member.saved", draft.name());
                },
                done -> kit.saved(done, saved),
                problem -> form.refuse(problem, places));
    }
}
