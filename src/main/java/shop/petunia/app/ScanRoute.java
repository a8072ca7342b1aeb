package shop.petunia.app;

import java.util.function.Supplier;
import shop.petunia.clients.ClientChange;
import shop.petunia.orders.OrderChange;
import shop.petunia.register.RegisterView;
import shop.petunia.register.Scanned;
import shop.petunia.shared.Sentence;
import shop.petunia.shared.UserProblem;
import shop.petunia.ui.Kit;
import shop.petunia.ui.Place;
import shop.petunia.ui.ScreenView;
import shop.petunia.ui.Sheets;
import shop.petunia.ui.Turns;

/**
 * Where a scan leads: to the sheet that is open when that takes scans, else nowhere; to the screen in front when that
 * takes it; else to where such a thing belongs.
 */
final class ScanRoute {
    private final Hearing hearing;
    private final Kit kit;
    private final Sheets sheets;
    private final Supplier<ScreenView> front;
    private final Supplier<ScreenView> counter;
    private final Turns turns;

    /** @param counter goes to the counter and answers its view */
    ScanRoute(Hearing hearing, Kit kit, Sheets sheets, Supplier<ScreenView> front, Supplier<ScreenView> counter) {
        this.hearing = hearing;
        this.kit = kit;
        this.sheets = sheets;
        this.front = front;
        this.counter = counter;
        this.turns = new Turns(kit.background());
    }

    void scanned(String code) {
        if (sheets.isShowing()) {
            if (!sheets.scanned(code)) {
                refuse(Sentence.of("app.scan.sheet", code));
            }
        } else if (!front.get().scanned(code)) {
            turns.run(() -> hearing.meaning().apply(code), this::follow);
        }
    }

    private void follow(Scanned found) {
        switch (found) {
            case Scanned.Line line -> ((RegisterView) counter.get()).take(line);
            case Scanned.Order(long id) -> kit.navigator().go(new Place(OrderChange.ORDER, id));
            case Scanned.Client client ->
                kit.navigator().go(new Place(ClientChange.CLIENT, client.client().id()));
            case Scanned.Refused(Sentence why) -> refuse(why);
        }
    }

    private void refuse(Sentence why) {
        hearing.refusal().run();
        kit.background().refused(new UserProblem(why));
    }
}
