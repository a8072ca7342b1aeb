# Makes target\package\Petunia, a folder that runs on any 64-bit Windows without a Java of its own, and with it the .msi:
#   packaging\windows.ps1 [-Version 1.2.3] [-NoMsi]
param([string]$Version, [switch]$NoMsi)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Fail([string]$why) { [Console]::Error.WriteLine($why); exit 1 }
function Run([string]$program, [string[]]$arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { Fail "$program ended with $LASTEXITCODE." }
}

if (-not $env:JAVA_HOME -or -not (Test-Path "$env:JAVA_HOME\release") -or
    -not (Select-String -Quiet '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$env:JAVA_HOME\release")) {
    Fail 'A JDK 25 is missing: install one and let JAVA_HOME name it.'
}
$jdk = "$env:JAVA_HOME\bin"
foreach ($tool in 'jlink', 'jmod', 'jdeps', 'jpackage') {
    if (-not (Test-Path "$jdk\$tool.exe")) { Fail "The JDK in $env:JAVA_HOME has no ${tool}: install another build of it." }
}
if (-not (Test-Path "$env:JAVA_HOME\jmods") -and
    -not ((& "$jdk\jlink.exe" --help | Out-String) -match 'run-time image enabled')) {
    Fail "The JDK in $env:JAVA_HOME has no jmods and cannot link from itself: install another build of it."
}
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { Fail 'Maven is missing: install it.' }

if (-not $Version) {
    $Version = ([xml](Get-Content pom.xml)).project.version -replace '-SNAPSHOT', ''
}
if ($Version -notmatch '^\d+(\.\d+){0,2}$') { Fail "'$Version' is no version: it has one to three numbers, as 1.2.3." }
$limits = 255, 255, 65535 # Windows Installer's
$numbers = @($Version.Split('.'))
for ($i = 0; $i -lt $numbers.Count; $i++) {
    if ([long]$numbers[$i] -gt $limits[$i]) { Fail "'$Version' is too high: Windows Installer counts to 255.255.65535." }
}
$made = "$PWD\target\package"
$made_at = [DateTime]::SpecifyKind([DateTime]'2026-01-01', 'Utc')

if (-not $NoMsi) {
    if (-not (Get-Command wix -ErrorAction SilentlyContinue)) {
        Fail 'WiX is missing: dotnet tool install --global wix --version 5.0.2. Or give -NoMsi.'
    }
    if (-not ((& wix extension list --global | Out-String) -match 'WixToolset\.UI\.wixext')) {
        Fail "WiX's windows are missing: wix extension add --global WixToolset.UI.wixext/5.0.2. Or give -NoMsi."
    }
}

Write-Output '1/5 jars'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$made\jars"
Run 'mvn' @('-B', '-q', "-Dpetunia.version=$Version", '-DskipTests', 'package',
    'dependency:copy-dependencies@gather-jars')
Copy-Item "target\petunia-$(([xml](Get-Content pom.xml)).project.version).jar" "$made\jars\petunia.jar"

Write-Output '2/5 runtime'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$made\work", "$made\runtime", "$made\Petunia"
Run "$jdk\java.exe" @('packaging\Runtime.java', "$made\jars", 'target\javafx', "$made\work", "$made\runtime")
Remove-Item -Recurse -Force "$made\work"

Write-Output '3/5 folder'
Run "$jdk\java.exe" @('-cp', "$made\jars\*", 'packaging\Icons.java', 'packaging\petunia.svg', "$made\icons")
$options = @(Get-Content packaging\jvm.options | Where-Object { $_ -notmatch '^#' })
$java = @($options | ForEach-Object { '--java-options'; $_ })
# petunia-cli is the same program with a console, for its commands.
'win-console=true' | Set-Content -Encoding ascii "$made\cli.properties"
Run "$jdk\jpackage.exe" (@('--type', 'app-image', '--name', 'Petunia', '--app-version', $Version, '--dest', $made,
    '--runtime-image', "$made\runtime", '--input', "$made\jars", '--main-jar', 'petunia.jar',
    '--main-class', 'shop.petunia.Main', '--icon', "$made\icons\petunia.ico",
    '--add-launcher', "petunia-cli=$made\cli.properties") + $java +
    @('--java-options', '-XX:AOTCache=$APPDIR\petunia.aot'))
# Both of Java's compilers for commands, see petunia.sh.
$cli = (Resolve-Path "$made\Petunia\app\petunia-cli.cfg").Path
[IO.File]::WriteAllText($cli, [IO.File]::ReadAllText($cli).Replace('TieredStopAtLevel=1', 'TieredStopAtLevel=4'))

Write-Output '4/5 AOT cache'
$app = "$made\Petunia\app"
# app.AotCache knows this time, and sets it again after an installer has changed it.
Get-ChildItem "$app\*.jar" | ForEach-Object { $_.LastWriteTimeUtc = $made_at }
# The launcher's class path, so that the cache fits it.
$path = @(Select-String '^app\.classpath=(.*)$' "$app\Petunia.cfg" |
    ForEach-Object { $_.Matches[0].Groups[1].Value.Replace('$APPDIR', $app) }) -join ';'
$data = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())
New-Item -ItemType Directory $data | Out-Null
$place = $env:LOCALAPPDATA
try {
    $env:LOCALAPPDATA = $data
    $env:JDK_AOT_VM_OPTIONS = "-XX:-AOTClassLinking" # see linux.sh
    $program = "$made\Petunia\runtime\bin\java.exe"
    Run $program ($options + @('-cp', $path, 'shop.petunia.Main', 'demo'))
    Run $program ($options + @("-XX:AOTCacheOutput=$app\petunia.aot", '-Dpetunia.rehearse=SALE', '-cp', $path,
        'shop.petunia.Main'))
} finally {
    $env:LOCALAPPDATA = $place
    Remove-Item Env:JDK_AOT_VM_OPTIONS
    Remove-Item -Recurse -Force $data
}
if (-not (Test-Path "$app\petunia.aot")) { Fail 'The rehearsal left no cache.' }

Write-Output '5/5 installer'
if (-not $NoMsi) {
    & installer\windows-msi.ps1 -Version $Version
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}
