package dev.roundup.cli.kept;

import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Opens files as the compiler does for a processor. Generated sources are not compiled. */
record KeptFiler(JavaFileManager files, Elements elements) implements Filer {
    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        if (elements.getTypeElement(name) != null) {
            throw new FilerException("Attempt to recreate a file for type " + name);
        }
        return files.getJavaFileForOutput(
                StandardLocation.CLASS_OUTPUT, name.toString(), JavaFileObject.Kind.SOURCE, null);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) {
        throw new UnsupportedOperationException("createClassFile");
    }

    @Override
    public FileObject createResource(Location location, CharSequence inside, CharSequence name, Element... origins)
            throws IOException {
        return files.getFileForOutput(location, inside.toString(), name.toString(), null);
    }

    @Override
    public FileObject getResource(Location location, CharSequence inside, CharSequence name) throws IOException {
        @Nullable
        FileObject file = location.isOutputLocation()
                ? files.getFileForOutput(location, inside.toString(), name.toString(), null)
                : files.getFileForInput(location, inside.toString(), name.toString());
        if (file == null) {
            throw new FileNotFoundException(name.toString());
        }
        return file;
    }
}
