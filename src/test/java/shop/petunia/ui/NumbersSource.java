package shop.petunia.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Numbers as rows, so many as told, and what was asked of them. */
final class NumbersSource implements RowSource<Integer> {
    final List<Integer> offsets = new ArrayList<>();
    int size;

    NumbersSource(int size) {
        this.size = size;
    }

    @Override
    public long count() {
        return size;
    }

    @Override
    public List<Integer> page(Order order, int offset, int limit) {
        offsets.add(offset);
        return IntStream.range(offset, Math.min(size, offset + limit))
                .map(place -> order.descending() ? size - 1 - place : place)
                .boxed()
                .toList();
    }
}
