package shop.petunia.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The short low sound of a refusal: two notes, heard without looking. Nobody waits for it; without a speaker it is silent. */
public final class Tone {
    private static final Logger LOG = LoggerFactory.getLogger(Tone.class);
    private static final AudioFormat FORMAT = new AudioFormat(22_050, 8, 1, true, false);
    private static final int LOUDNESS = 60;
    private static final double HIGH = 440;
    private static final double LOW = 311;
    private static final double SECONDS = 0.12;

    private static final AtomicBoolean PLAYING = new AtomicBoolean();

    private Tone() {}

    public static void refused() {
        if (PLAYING.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("tone").start(Tone::play);
        }
    }

    private static void play() {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            byte[] high = wave(HIGH);
            byte[] low = wave(LOW);
            line.write(high, 0, high.length);
            line.write(low, 0, low.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException silent) {
            LOG.debug("No sound here: {}", silent.getMessage());
        } finally {
            PLAYING.set(false);
        }
    }

    private static byte[] wave(double hertz) {
        byte[] wave = new byte[(int) (FORMAT.getSampleRate() * SECONDS)];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = (byte) (LOUDNESS * Math.sin(2 * Math.PI * hertz * i / FORMAT.getSampleRate()));
        }
        return wave;
    }
}
