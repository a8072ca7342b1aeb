package shop.petunia.staff;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Permit;
import shop.petunia.ui.Screen;

/** «Нужен менеджер»: asks a manager to allow what who is on duty may not do alone. */
public final class ManagerPin implements Permit {
    private final Rights rights;

    public ManagerPin(Rights rights) {
        this.rights = rights;
    }

    /** Goes on at once for a manager, else after a manager has approved; not at all when the sheet is closed. */
    public void ask(Kit kit, Right right, Runnable approved) {
        ask(kit, Set.of(right), manager -> approved.run());
    }

    /** The same, telling who it was: the manager on duty or the one who has come. */
    public void ask(Kit kit, Set<Right> asked, LongConsumer approved) {
        if (asked.stream().allMatch(rights::has)) {
            approved.accept(rights.onDuty());
            return;
        }
        PinViewModel model = new PinViewModel(new Approving(rights, asked), kit, manager -> {
            kit.dialogs().close();
            approved.accept(manager.id());
        });
        kit.dialogs().sheet(Sentence.of("staff.manager.title"), new ManagerDialog(model, asked, kit));
    }

    /** A façade has refused for want of a right: asks a manager for that one. */
    @Override
    public boolean ask(Kit kit, UserProblem refusal, Runnable again) {
        if (refusal.key().equals(Rights.NEEDS_MANAGER) && refusal.sentence().args().getFirst() instanceof Right right) {
            ask(kit, right, again);
            return true;
        }
        return false;
    }

    /** The same screen, which shows itself only to whoever has the right, or after a manager has approved. */
    public Screen guard(Screen screen, Right right) {
        return new Screen(screen.id(), screen.titleKey(), screen.icon(), screen.kinds(),
                kit -> new GuardedView(screen, right, this, kit));
    }

    boolean allows(Right right) {
        return rights.allow(right);
    }

    private record Approving(Rights rights, Set<Right> asked) implements PinViewModel.Door {
        @Override
        public List<Staff.Member> people() {
            return rights.approvers();
        }

        @Override
        public Duration waitOf(long id) {
            return rights.waiting(id);
        }

        @Override
        public PinAnswer check(long id, String pin) {
            return rights.approve(id, pin, asked);
        }
    }
}
