package shop.petunia.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Short sounds that are heard without looking. Nobody waits for them; without a speaker it is silent. */
public final class Tone {
    private static final Logger LOG = LoggerFactory.getLogger(Tone.class);
    private static final AudioFormat FORMAT = new AudioFormat(22_050, 8, 1, true, false);
    private static final int LOUDNESS = 60;
    private static final List<Double> REFUSAL = List.of(440.0, 311.0);
    /** Rising, and twice, so that nobody takes it for a refusal. */
    private static final List<Double> RING = List.of(659.0, 784.0, 1047.0, 659.0, 784.0, 1047.0);
    private static final double SECONDS = 0.12;

    private static final AtomicBoolean PLAYING = new AtomicBoolean();

    private Tone() {}

    /** Nothing was done: two notes, going down. */
    public static void refused() {
        play(REFUSAL);
    }

    /** Somebody is waited for. */
    public static void ring() {
        play(RING);
    }

    private static void play(List<Double> notes) {
        if (PLAYING.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("tone").start(() -> sound(notes));
        }
    }

    private static void sound(List<Double> notes) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            for (double note : notes) {
                byte[] wave = wave(note);
                line.write(wave, 0, wave.length);
            }
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
