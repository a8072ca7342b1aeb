package shop.petunia.orders;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.petunia.shared.Money;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Input;
import shop.petunia.ui.Inputs;
import shop.petunia.ui.Texts;

/** When, where and to whom an order goes, and what is to be thought of. */
final class FormDue {
    private final OrderWorkplace place;
    private final Texts texts;
    private final Input<Way> way = Inputs.constant(Way.DELIVERY);
    private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    private final Input<LocalDate> typedDay = new Input<>(this::notPast);
    private final Input<Optional<LocalTime>> from = Inputs.optional(FormDue::hour);
    private final Input<Optional<LocalTime>> to = Inputs.optional(FormDue::hour);
    private final Input<Optional<Money>> fee = Inputs.optional(Inputs::amount);
    private final Input<String> address = new Input<>(this::whereTo);
    private final Input<String> recipientName = Inputs.text(OrderContacts.NAME_LENGTH);
    private final Input<String> recipientPhone = Inputs.text(OrderContacts.PHONE_LENGTH);
    private final Input<String> comment = Inputs.text(OrderContacts.COMMENT_LENGTH);
    private final Input<String> giftNote = Inputs.text(OrderContacts.GIFT_NOTE_LENGTH);
    private @Nullable LocalDate before;

    FormDue(OrderWorkplace place, Texts texts) {
        this.place = place;
        this.texts = texts;
        day.addListener((property, old, now) -> typedDay.set(now == null ? "" : texts.day(now)));
        way.textProperty().addListener((property, old, now) -> {
            if (isPickup() && address.errorProperty().get() != null) {
                address.touch();
            }
        });
        day.set(place.today());
        typedDay.reset(texts.day(place.today()));
    }

    Input<Way> way() {
        return way;
    }

    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** The same day with what is wrong with it. */
    Input<LocalDate> typedDay() {
        return typedDay;
    }

    Input<Optional<LocalTime>> from() {
        return from;
    }

    Input<Optional<LocalTime>> to() {
        return to;
    }

    Input<Optional<Money>> fee() {
        return fee;
    }

    Input<String> address() {
        return address;
    }

    Input<String> recipientName() {
        return recipientName;
    }

    Input<String> recipientPhone() {
        return recipientPhone;
    }

    Input<String> comment() {
        return comment;
    }

    Input<String> giftNote() {
        return giftNote;
    }

    void today() {
        day.set(place.today());
    }

    void tomorrow() {
        day.set(place.today().plusDays(1));
    }

    boolean isPickup() {
        return Way.PICKUP.name().equals(way.textProperty().get());
    }

    /** As far as it is typed; nothing is brought to who fetches it. */
    Money feeNow() {
        return isPickup() ? Money.ZERO : FormMoney.unfinished(fee);
    }

    void reset(OrderContacts contacts, Money forDelivery) {
        before = contacts.dueOn();
        way.reset(contacts.way().name());
        day.set(contacts.dueOn());
        typedDay.reset(texts.day(contacts.dueOn()));
        from.reset(shown(contacts.from()));
        to.reset(shown(contacts.to()));
        fee.reset(forDelivery.isZero() ? "" : FormMoney.typed(texts, forDelivery));
        address.reset(contacts.address());
        recipientName.reset(contacts.recipientName());
        recipientPhone.reset(OrderTold.phone(contacts.recipientPhone()));
        comment.reset(contacts.comment());
        giftNote.reset(contacts.giftNote());
    }

    boolean isChanged() {
        return inputs().anyMatch(Input::isChanged);
    }

    /** Nothing while something is wrong; the errors then show. */
    Optional<OrderContacts> contacts(FormBuyer buyer) {
        List<Optional<?>> values = inputs().<Optional<?>>map(Input::value).toList();
        if (values.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        LocalTime begin = from.value().orElseThrow().orElse(null);
        LocalTime end = to.value().orElseThrow().orElse(null);
        if (begin != null && end != null && end.isBefore(begin)) {
            to.refuse(Sentence.of("orders.window.reversed"));
            return Optional.empty();
        }
        return Optional.of(new OrderContacts(way.value().orElseThrow(), isPickup() ? "" : text(address),
                typedDay.value().orElseThrow(), begin, end, text(buyer.name()), text(buyer.phone()),
                text(recipientName), text(recipientPhone), text(comment), text(giftNote)));
    }

    /** «12», «12:30», «1230» and «9.30» are hours of a day. */
    static LocalTime hour(String typed) {
        Matcher matcher = HOUR.matcher(typed.strip());
        try {
            if (matcher.matches()) {
                String minutes = matcher.group(2);
                return LocalTime.of(Integer.parseInt(matcher.group(1)),
                        minutes == null ? 0 : Integer.parseInt(minutes));
            }
        } catch (DateTimeException none) {
            throw new UserProblem(none, "orders.window.wrong");
        }
        throw new UserProblem("orders.window.wrong");
    }

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?:[:.\\-]?(\\d{2}))?");

    private Stream<Input<?>> inputs() {
        return Stream.of(way, typedDay, from, to, fee, address, recipientName, recipientPhone, comment, giftNote);
    }

    private LocalDate notPast(String typed) {
        LocalDate chosen = Inputs.date(typed);
        if (chosen.isBefore(place.today()) && !chosen.equals(before)) {
            throw new UserProblem("orders.form.past");
        }
        return chosen;
    }

    private String whereTo(String typed) {
        if (typed.isEmpty() && !isPickup()) {
            throw new UserProblem("orders.form.address");
        }
        if (typed.length() > OrderContacts.ADDRESS_LENGTH) {
            throw new UserProblem("ui.input.long", OrderContacts.ADDRESS_LENGTH);
        }
        return typed;
    }

    private static String text(Input<String> input) {
        return input.value().orElse("");
    }

    private static String shown(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }
}
