package shop.petunia.orders;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.clients.ClientRow;
import shop.petunia.settings.Phones;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;

/** Who orders: a client of the programme, found by phone, card or name, or somebody new. */
final class FormBuyer {
    private static final int SUGGESTED = 8;

    private final OrderWorkplace place;
    private final Kit kit;
    private final Input<String> phone = new Input<>(this::phone);
    private final Input<String> name = Inputs.text(OrderContacts.NAME_LENGTH);
    private final BooleanProperty enrolling = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable ClientRow> client = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper stranger = new ReadOnlyBooleanWrapper();
    private final Latest latest = new Latest();
    private String before = "";
    private boolean edited;

    FormBuyer(OrderWorkplace place, Kit kit) {
        this.place = place;
        this.kit = kit;
        phone.textProperty().addListener((property, old, typed) -> lookUp(typed == null ? "" : typed.strip()));
    }

    Input<String> phone() {
        return phone;
    }

    Input<String> name() {
        return name;
    }

    /** Whether whoever is new becomes a client of the programme with this order. */
    BooleanProperty enrolling() {
        return enrolling;
    }

    /** Null while nobody is known by this phone. */
    ReadOnlyObjectProperty<@Nullable ClientRow> client() {
        return client.getReadOnlyProperty();
    }

    /** A phone that nobody in the programme has. */
    ReadOnlyBooleanProperty stranger() {
        return stranger.getReadOnlyProperty();
    }

    /** @param known the order's client, who stays its client whatever phone is typed now */
    void reset(OrderContacts contacts, @Nullable ClientRow known) {
        edited = true;
        client.set(known);
        before = OrderTold.phone(contacts.buyerPhone());
        phone.reset(before);
        name.reset(contacts.buyerName());
    }

    List<ClientRow> search(String words) {
        return place.rooms().clients().search(words, SUGGESTED);
    }

    static String suggestion(ClientRow client) {
        return Stream.of(client.fullName(), OrderTold.phone(client.phoneOrNothing()), client.card())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static String phoneOf(ClientRow client) {
        return OrderTold.phone(client.phoneOrNothing());
    }

    void take(ClientRow found) {
        if (edited) {
            name.set(found.fullName());
        } else {
            known(Optional.of(found));
        }
    }

    boolean isChanged() {
        return phone.isChanged() || name.isChanged();
    }

    /** Whether somebody is named at all, and rightly. */
    boolean isRight() {
        if (phone.value().isEmpty() | name.value().isEmpty()) {
            return false;
        }
        if (phone.value().get().isEmpty() && name.value().get().isEmpty()) {
            phone.refuse(Sentence.of("orders.form.nobody"));
            return false;
        }
        return true;
    }

    private String phone(String typed) {
        boolean fine = typed.isEmpty() || typed.equals(before) || e164(typed).isPresent();
        if (!fine) {
            throw new UserProblem("orders.form.phoneInvalid");
        }
        return typed;
    }

    private Optional<String> e164(String typed) {
        return Phones.e164(typed, place.rooms().clients().region());
    }

    private void lookUp(String typed) {
        if (edited) {
            return;
        }
        if (e164(typed).isEmpty()) {
            known(Optional.empty());
            stranger.set(false);
            return;
        }
        kit.background().latest(latest, () -> place.rooms().clients().byPhone(typed), this::known);
    }

    private void known(Optional<ClientRow> found) {
        ClientRow old = client.get();
        boolean untouched = name.textProperty().get().isBlank()
                || old != null && name.textProperty().get().equals(old.fullName());
        client.set(found.orElse(null));
        stranger.set(found.isEmpty() && e164(phone.textProperty().get().strip()).isPresent());
        if (untouched && (found.isPresent() || old != null)) {
            name.set(found.map(ClientRow::fullName).orElse(""));
        }
    }
}
