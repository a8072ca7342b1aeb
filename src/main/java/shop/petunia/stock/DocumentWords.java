package shop.petunia.stock;

import shop.petunia.shared.Sentence;

/**
 * How a feature words its documents where movements are told, in the reader's language; given by {@code app.Wiring}.
 */
public interface DocumentWords {
    /** The kind of documents that it speaks for. */
    String kind();

    Sentence name(Document document);

    /** @param code as the feature has written it, not empty */
    Sentence reason(String code);
}
