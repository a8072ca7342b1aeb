package shop.petunia.crm;

import java.util.Optional;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.control.Hyperlink;
import shop.petunia.clients.ClientChange;
import shop.petunia.clients.ClientRow;
import shop.petunia.clients.Clients;
import shop.petunia.clients.PhoneTaken;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Input;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Latest;
import shop.petunia.ui.Place;

/** Who has the phone already that is being typed: told beside the field, with the way to the card. */
final class PhoneOwner {
    static final long NOBODY = 0;

    private final Kit kit;
    private final Clients clients;
    private final Input<String> phone;
    private final long own;
    private final Latest latest = new Latest();
    private final ReadOnlyLongWrapper owner = new ReadOnlyLongWrapper(NOBODY);

    /** @param own the client who may keep the phone, or {@link #NOBODY} */
    PhoneOwner(Kit kit, Clients clients, Input<String> phone, long own) {
        this.kit = kit;
        this.clients = clients;
        this.phone = phone;
        this.own = own;
        phone.textProperty().addListener((property, old, typed) -> look(typed));
    }

    /** Shown while there is somebody. */
    Hyperlink link() {
        Hyperlink link = new Hyperlink(kit.texts().get("crm.form.openOwner"));
        link.setId("client-form-owner");
        link.getStyleClass().add("cell-link");
        link.visibleProperty().bind(owner.greaterThan(NOBODY));
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> open());
        return link;
    }

    /** Somebody may have been faster by a moment: the refusal knows whose card to open. */
    void refused(UserProblem problem) {
        PhoneTaken.by(problem).ifPresent(owner::set);
    }

    private void open() {
        long id = owner.get();
        kit.dialogs().close();
        kit.navigator().go(new Place(ClientChange.CLIENT, id));
    }

    private void look(String typed) {
        owner.set(NOBODY);
        kit.background().latest(latest, () -> found(typed), found -> found.ifPresent(this::tell));
    }

    private Optional<ClientRow> found(String typed) {
        return clients.byPhone(typed).filter(found -> found.id() != own);
    }

    private void tell(ClientRow found) {
        phone.refuse(found.fullName().isEmpty()
                ? Sentence.of("crm.form.phoneTaken")
                : Sentence.of("crm.form.phoneTakenBy", found.fullName()));
        owner.set(found.id());
    }
}
