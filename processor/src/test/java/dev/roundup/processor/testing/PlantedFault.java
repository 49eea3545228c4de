package dev.roundup.processor.testing;

import dev.roundup.processor.RoundupProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;

/** Loads a separate processor in which one class is broken: using it throws a given exception or error. */
public final class PlantedFault extends ClassLoader {
    private static final String OURS = RoundupProcessor.class.getPackageName() + ".";

    private final String place;
    private final Supplier<Throwable> fault;

    private PlantedFault(String place, Supplier<Throwable> fault) {
        super(PlantedFault.class.getClassLoader());
        this.place = place;
        this.fault = fault;
    }

    /**
     * A processor with a fault.
     *
     * @param place the class, such as {@code render.CslRenderer}
     * @param fault supplies an unchecked exception or an error
     */
    public static Processor in(String place, Supplier<Throwable> fault) {
        try {
            return (Processor) new PlantedFault(place, fault)
                    .loadClass(RoundupProcessor.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? ours(name) : loaded;
        }
    }

    private Class<?> ours(String name) throws ClassNotFoundException {
        if (name.equals(OURS + place)) {
            Throwable thrown = fault.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) thrown;
        }
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = in.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
