package shop.petunia.inventory;

import shop.petunia.shared.Sentence;
import shop.petunia.stock.Document;
import shop.petunia.stock.DocumentWords;
import shop.petunia.ui.Texts;

/** How the journal of movements calls write-offs and their reasons. */
public final class WriteOffWords implements DocumentWords {
    @Override
    public String kind() {
        return WriteOffChange.WRITE_OFF;
    }

    @Override
    public Sentence name(Document document) {
        return Sentence.of("inventory.writeOff.name", document.id());
    }

    @Override
    public Sentence reason(String code) {
        return Sentence.of(Texts.key(WriteOffReason.valueOf(code)));
    }
}
