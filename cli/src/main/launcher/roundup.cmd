@echo off
rem Starts the command line of Roundup, with the Java in JAVA_HOME or else the one on the PATH.
setlocal DisableDelayedExpansion
set "JAR=%~dp0..\lib\roundup.jar"
if exist "%JAR%" goto java
echo roundup: %JAR% is missing; unpack Roundup again>&2
exit /b 3

:java
if not defined JAVA_HOME goto path
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto archive
echo roundup: JAVA_HOME is %JAVA_HOME%, which has no bin\java.exe; set it to the folder of a JDK 17 or newer>&2
exit /b 3

:path
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if defined JAVA goto archive
echo roundup: Java is missing; install a JDK 17 or newer>&2
exit /b 3

rem The classes that a command needs, as the JVM has them in memory, so that it starts faster. The command makes this file
rem if it is missing or old; the JVM ignores one that does not fit. The size is noted beside it.
:archive
set "ARCHIVE="
set "SHARED="
if not defined LOCALAPPDATA goto start
set "KEY=%JAVA::=%"
set "KEY=%KEY:\=-%"
set "ARCHIVE=%LOCALAPPDATA%\roundup\%KEY:~-100%.jsa"
if not exist "%ARCHIVE%" goto start
if not exist "%ARCHIVE%.txt" goto start
set "SIZE="
set /p SIZE=<"%ARCHIVE%.txt"
for %%F in ("%ARCHIVE%") do if "%%~zF"=="%SIZE%" set SHARED="-XX:SharedArchiveFile=%ARCHIVE%"

:start
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable %SHARED% "-Droundup.archive=%ARCHIVE%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
