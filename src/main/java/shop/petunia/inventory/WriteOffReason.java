package shop.petunia.inventory;

import java.util.List;

/** Why pieces were lost. */
public enum WriteOffReason {
    WILTED,
    BROKEN,
    DEFECT,
    /** Whatever else, told in the comment. */
    OTHER,
    /** Missing when the showcase was checked: known from the count, chosen by nobody. */
    COUNTED;

    /** What a person says. */
    static final List<WriteOffReason> SAID = List.of(WILTED, BROKEN, DEFECT, OTHER);
}
