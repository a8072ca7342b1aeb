package shop.petunia.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several tills that do something at the same moment. */
public final class Tills {
    private Tills() {}

    /** @return what each of them came to, in the order in which they were given */
    @SafeVarargs
    public static <T> List<T> atOnce(Callable<? extends T>... works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.length);
        try (ExecutorService tills = Executors.newFixedThreadPool(works.length)) {
            List<Future<T>> running = Stream.of(works)
                    .map(work -> tills.<T>submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
