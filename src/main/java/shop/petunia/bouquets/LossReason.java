package shop.petunia.bouquets;

import java.util.List;

/** Why flowers of a bouquet were lost; the same words as for every write-off. */
public enum LossReason {
    WILTED,
    BROKEN,
    DEFECT,
    OTHER,
    /** Nobody found the bouquet when the showcase was checked. */
    COUNTED;

    /** What a person says. */
    static final List<LossReason> SAID = List.of(WILTED, BROKEN, DEFECT, OTHER);
}
