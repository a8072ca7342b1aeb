package shop.petunia.marketplace;

import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Busy;
import shop.petunia.ui.Dialogs.Question;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;

/** Where the marketplace is and how the shop signs in there; whether it lets the shop in. */
final class ConnectionViewModel {
    private static final int LENGTH = 300;

    private final MarketDesk desk;
    private final Kit kit;
    private final Runnable changed;
    private final Input<String> url = Inputs.required(LENGTH);
    private final Input<String> login = Inputs.required(LENGTH);
    private final Input<String> password = new Input<>(this::password);
    private final ReadOnlyObjectWrapper<@Nullable SyncStatus> answer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper setUp = new ReadOnlyBooleanWrapper();
    private final Busy checking = new Busy();
    /** Nobody who has just connected waits for the next round. */
    private final Busy first = new Busy();

    /** @param changed is run after each change */
    ConnectionViewModel(MarketDesk desk, Kit kit, Runnable changed) {
        this.desk = desk;
        this.kit = kit;
        this.changed = changed;
        begin();
    }

    Input<String> url() {
        return url;
    }

    Input<String> login() {
        return login;
    }

    /** Never filled: what is kept is never shown again. */
    Input<String> password() {
        return password;
    }

    /** Whether the shop has a marketplace. */
    ReadOnlyBooleanProperty setUp() {
        return setUp.getReadOnlyProperty();
    }

    /** What the last check has shown; null before. */
    ReadOnlyObjectProperty<@Nullable SyncStatus> answer() {
        return answer.getReadOnlyProperty();
    }

    Busy checking() {
        return checking;
    }

    /** Keeps what is typed, if it is something else than before, and asks the marketplace. */
    void check(Consumer<UserProblem> wrong, Runnable focusWrong) {
        boolean right = url.value().isPresent() & login.value().isPresent() & password.value().isPresent();
        if (!right) {
            focusWrong.run();
            return;
        }
        answer.set(null);
        Typed typed = new Typed(trimmed(url), trimmed(login), password.textProperty().get());
        boolean other = isOther() || !typed.password().isEmpty();
        kit.background().run(checking, () -> other
                ? desk.sync().connect(typed.url(), typed.login(), typed.password())
                : desk.sync().tryNow(), this::answered, problem -> {
                    if (!desk.permit().ask(kit, problem, () -> check(wrong, focusWrong))) {
                        wrong.accept(problem);
                    }
                });
    }

    /** Where a refusal belongs. */
    Map<String, Input<?>> places() {
        return Map.of("marketplace.access.url", url, "marketplace.access.https", url,
                "marketplace.access.otherAccount", login, "marketplace.access.incomplete", password);
    }

    void forget() {
        kit.background().run(checking, desk.sync()::status, status -> kit.dialogs().confirm(
                new Question(Sentence.of("marketplace.forget.title"),
                        Sentence.of("marketplace.forget.question", status.waiting()),
                        Sentence.of("marketplace.forget.action"), true),
                this::forgotten));
    }

    private void forgotten() {
        kit.background().run(checking, () -> {
            desk.access().forget();
            return true;
        }, done -> {
            kit.dialogs().notice(Sentence.of("marketplace.forget.done"));
            answer.set(null);
            begin();
            changed.run();
        }, problem -> {
            if (!desk.permit().ask(kit, problem, this::forgotten)) {
                kit.background().refused(problem);
            }
        });
    }

    private void answered(SyncStatus status) {
        begin();
        answer.set(status);
        changed.run();
        if (status.trouble() == null) {
            kit.background().run(first, desk.sync()::once, done -> changed.run());
        }
    }

    private void begin() {
        setUp.set(desk.access().isSetUp());
        url.reset(desk.access().url());
        login.reset(desk.access().login());
        password.reset("");
    }

    /** The kept password belongs to the kept address and login alone. */
    private String password(String typed) {
        if (typed.isEmpty() && (!desk.access().isSetUp() || isOther())) {
            throw new UserProblem("ui.input.required");
        }
        return typed;
    }

    private boolean isOther() {
        return !trimmed(url).equals(desk.access().url()) || !trimmed(login).equals(desk.access().login());
    }

    private static String trimmed(Input<String> input) {
        return input.textProperty().get() == null ? "" : input.textProperty().get().strip();
    }

    private record Typed(String url, String login, String password) {
        @Override
        public String toString() {
            return login + " at " + url;
        }
    }
}
