package shop.petunia.bouquets;

import shop.petunia.shared.Sort;

/** In which order the gallery stands. */
enum GallerySort {
    NAME(Sort.by(BouquetColumn.NAME)),
    CHEAPEST(Sort.by(BouquetColumn.PRICE)),
    DEAREST(Sort.downBy(BouquetColumn.PRICE)),
    COST(Sort.by(BouquetColumn.COST)),
    CAN(Sort.downBy(BouquetColumn.CAN));

    final Sort<BouquetColumn> sort;

    GallerySort(Sort<BouquetColumn> sort) {
        this.sort = sort;
    }
}
