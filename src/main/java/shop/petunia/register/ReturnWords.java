package shop.petunia.register;

import java.util.ArrayList;
import java.util.List;
import shop.petunia.ui.Texts;

/** What a return did to the client's points. */
final class ReturnWords {
    private ReturnWords() {}

    static List<String> points(Texts texts, ReturnRow one) {
        List<String> told = new ArrayList<>();
        if (one.pointsBack().isPositive()) {
            told.add(texts.get("register.return.pointsBack", one.pointsBack()));
        }
        if (one.pointsTaken().isPositive()) {
            told.add(texts.get("register.return.pointsTaken", one.pointsTaken()));
        }
        if (one.pointsMissed().isPositive()) {
            told.add(texts.get("register.return.pointsMissed", one.pointsMissed()));
        }
        return told;
    }
}
