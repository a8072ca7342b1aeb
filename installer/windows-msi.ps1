# Wraps the folder that packaging\windows.ps1 made into a per-user .msi:  installer\windows-msi.ps1 -Version 1.2.3
# Needs WiX 5 (dotnet tool install --global wix --version 5.0.2; wix extension add --global WixToolset.UI.wixext/5.0.2).
# A newer .msi takes the place of an older one; the shop's data lie elsewhere and stay.
# To start with Windows, without questions:  msiexec /i Petunia-1.2.3.msi /qb PETUNIA_AUTOSTART=1
param([Parameter(Mandatory)][string]$Version)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Fail([string]$why) { [Console]::Error.WriteLine($why); exit 1 }

$made = "$PWD\target\package"
if (-not (Test-Path "$made\Petunia\Petunia.exe")) { Fail 'There is no application folder: run packaging\windows.ps1 first.' }
if (-not (Get-Command wix -ErrorAction SilentlyContinue)) { Fail 'WiX is missing: dotnet tool install --global wix --version 5.0.2' }

# The installer's window reads the licence as RTF alone.
$words = (Get-Content LICENSE -Raw) -replace '([\\{}])', '\$1' -replace "`r?`n", "\par`n"
"{\rtf1\ansi\fs16 $words}" | Set-Content -Encoding ascii "$made\license.rtf"
& wix build -arch x64 -ext WixToolset.UI.wixext -culture ru-RU -loc installer\windows\ru.wxl -d "Version=$Version" -d "Folder=$made\Petunia" `
    -d "Icon=$made\icons\petunia.ico" -d "License=$made\license.rtf" `
    -o "$made\Petunia-$Version.msi" installer\windows\Petunia.wxs
if ($LASTEXITCODE -ne 0) { Fail "WiX ended with $LASTEXITCODE." }
