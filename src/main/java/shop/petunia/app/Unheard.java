package shop.petunia.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.petunia.shared.Sentence;
import shop.petunia.ui.Problems;

/** Troubles of work that nobody has asked for: they are for the log alone. */
final class Unheard implements Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Unheard.class);

    @Override
    public void refused(Sentence sentence) {
        LOG.info("{}", sentence);
    }

    @Override
    public void failed(Throwable failure) {
        LOG.warn("Failure that nobody is told of\n{}", Trace.of(failure));
    }
}
