package dev.roundup.cli.kept;

import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The environment of a processor, made of its parts. */
record Environment(Map<String, String> options, Elements elements, Filer filer, Messager messager)
        implements ProcessingEnvironment {
    @Override
    public Map<String, String> getOptions() {
        return options;
    }

    @Override
    public Messager getMessager() {
        return messager;
    }

    @Override
    public Filer getFiler() {
        return filer;
    }

    @Override
    public Elements getElementUtils() {
        return elements;
    }

    @Override
    public Types getTypeUtils() {
        throw new UnsupportedOperationException("getTypeUtils");
    }

    @Override
    public SourceVersion getSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public Locale getLocale() {
        return Locale.ROOT;
    }
}
